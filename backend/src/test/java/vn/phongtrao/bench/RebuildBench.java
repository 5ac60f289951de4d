package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.phongtrao.rollup.RollUpProof;

/** Building every roll-up anew from the figures, and proving them equal, against one GROUP BY over the figures. */
@QuarkusTest
@TestProfile(WithSample.class)
class RebuildBench {

    private static final int LONGEST_MILLIS = 600_000;
    private static final String GROUPED = "select r.period, f.indicator, count(*), sum(f.value), sum(f.lower_bound), "
            + "sum(f.upper_bound) from report_figure f join report r on r.id = f.report_id group by r.period, f.indicator";

    @TestHTTPResource("/api/v1")
    URI api;
    @Inject
    AgroalDataSource database;
    @Inject
    NationalData data;
    @Inject
    RollUpsOf rollUps;
    @Inject
    RollUpProof proof;

    @Test
    void rollUpsAnew() throws Exception {
        Surroundings.print(database);
        Nation nation = data.ready(api);
        group();
        double grouped = group();
        long start = System.nanoTime();
        rollUps.makeStale(nation.campaign());
        rollUps.await(nation.campaign(), nation.communes().size());
        double rebuilt = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        System.out.println("  " + RollUpProof.text(proof.prove()).replace("\n", "\n  "));
        double proven = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "  %-84s %5.2f   (at most 3.0)   %6.1f s : %6.1f s; proving takes %.1f s%n",
                "Building all roll-ups anew : one GROUP BY over the figures", rebuilt / grouped, rebuilt, grouped, proven);
    }

    private double group() throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
            try (ResultSet rows = statement.executeQuery(GROUPED)) {
                while (rows.next()) {
                    rows.getBigDecimal(4);
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
