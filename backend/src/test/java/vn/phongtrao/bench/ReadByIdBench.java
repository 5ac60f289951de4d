package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;

/**
 * A read by id of the API, against an endpoint of Quarkus alone that reads the same row (backend/src/test/bare), each
 * packaged and in a process of its own. An indicator is one row, as there; a unit also has the facts of a day and the way
 * up, a campaign its parts, and both are asked for within the caller's reach.
 */
@QuarkusTest
@TestProfile(WithSample.class)
class ReadByIdBench {

    private static final String[] JVM = {"-Xmx512m"};

    @TestHTTPResource("/api/v1")
    URI api;
    @Inject
    AgroalDataSource database;

    @Test
    void readsById() throws Exception {
        Api planner = new Api(api, () -> Tokens.of("planner"));
        String indicator = "/indicators/" + planner.get("/indicators?code=HOUSEHOLDS").at("/items/0/id").asText();
        String unit = "/units/" + planner.get("/units?code=75").at("/items/0/id").asText();
        String campaign = "/campaigns/" + planner.get("/campaigns?period=2019").at("/items/0/id").asText();
        Surroundings.print(database);
        try (ServerProcess ours = ServerProcess.start(Path.of("target/quarkus-app/quarkus-run.jar"),
                        Map.of("SAMPLE_DATA", "none", "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
                                "PHONGTRAO_RATE_LIMIT_ACCOUNT", "1000000000"), JVM);
                ServerProcess bare = ServerProcess.start(Path.of("target/bare/quarkus-app/quarkus-run.jar"), Map.of(),
                        JVM)) {
            Rates rates = new Rates(() -> Tokens.of("planner"));
            rates.add("An indicator by id", ours.address().resolve("/api/v1" + indicator));
            rates.add("A unit by id", ours.address().resolve("/api/v1" + unit));
            rates.add("A campaign by id", ours.address().resolve("/api/v1" + campaign));
            rates.add("the indicator's row by a bare endpoint", bare.address().resolve(indicator));
            rates.print(0.9);
        }
    }
}
