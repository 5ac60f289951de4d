package vn.phongtrao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.phongtrao.shared.time.Period;

/** Communes set against targets: a province's at once, and the nation's page by page in a small heap. */
@QuarkusTest
@TestProfile(WithSample.class)
class MatrixBench {

    private static final String SMALL_HEAP = "-Xmx128m";

    @TestHTTPResource("/api/v1")
    URI api;
    @Inject
    AgroalDataSource database;
    @Inject
    NationalData data;

    @Test
    void matrixOfAProvince() throws Exception {
        Surroundings.print(database);
        Nation nation = data.ready(api);
        String month = NationSize.asked().lastMonth().toString();
        UUID province = nation.provinces().get(0);
        Supplier<String> planner = () -> Nation.token("planner");
        MatrixBySql bySql = new MatrixBySql(database.getConnection(), nation, province, Period.parse(month));
        try (Asked matrix = new Asked(URI.create(api + matrix(nation, month) + "&unit=" + province), planner)) {
            new Comparison("Matrix of a province (" + bySql.read() + " communes, ten targets) : by hand-written SQL", 1.5,
                    matrix, bySql::read).print();
        } finally {
            bySql.close();
        }
    }

    @Test
    void matrixOfTheNationInASmallHeap() throws Exception {
        Nation nation = data.ready(api);
        String month = NationSize.asked().lastMonth().toString();
        try (ServerProcess server = ServerProcess.start(Path.of("target/quarkus-app/quarkus-run.jar"),
                Map.of("SAMPLE_DATA", "none", "QUARKUS_FLYWAY_MIGRATE_AT_START", "false"), SMALL_HEAP,
                "-XX:+ExitOnOutOfMemoryError")) {
            Api planner = new Api(server.address().resolve("/api/v1"), () -> Nation.token("planner"));
            Api metrics = new Api(server.address(), () -> Nation.token("planner"));
            for (int round = 1; round <= 3; round++) {
                long communes = 0;
                double highest = 0;
                String next = "";
                do {
                    JsonNode page = planner.get(matrix(nation, month) + next);
                    communes += page.get("items").size();
                    next = page.has("next") ? "&cursor=" + page.get("next").asText() : null;
                    highest = Math.max(highest, liveHeap(metrics));
                } while (next != null);
                System.out.printf(Locale.ROOT, "  Matrix of the nation, %d communes in pages, with %s, round %d: "
                        + "at most %.0f MiB of heap live after a collection%n", communes, SMALL_HEAP, round, highest);
            }
        }
    }

    private static String matrix(Nation nation, String month) {
        return "/campaigns/" + nation.campaign() + "/progress/matrix?limit=200&level=COMMUNE&period=" + month;
    }

    /** Of the old generation, in MiB, as the JVM tells it after collections. */
    static double liveHeap(Api metrics) {
        String text = metrics.text("/q/metrics");
        return text.lines().filter(line -> line.startsWith("jvm_gc_live_data_size_bytes"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)) / (1 << 20))
                .findFirst().orElse(Double.NaN);
    }
}
