package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Approving reports of 50 figures in one province of the nation, roll-ups included: one approver, and 50 at once. */
@QuarkusTest
@TestProfile(WithSample.class)
class ContentionBench {

    private static final int WARM_UP = 150;
    private static final int APPROVERS = 50;
    private static final int EACH = 4;

    @TestHTTPResource("/api/v1")
    URI api;
    @Inject
    AgroalDataSource database;
    @Inject
    NationalData data;
    @Inject
    SubmittedReports submitted;

    private Queue<UUID> reports;

    @Test
    void approvals() throws Exception {
        Surroundings.print(database);
        NationSize size = NationSize.asked();
        Nation nation = data.ready(api);
        Api approver = new Api(api, () -> Nation.tokenOfProvince("approver", size.young()));
        reports = new ConcurrentLinkedQueue<>(submitted.enter(size, nation, WARM_UP + 2 * APPROVERS * EACH));
        for (int report = 0; report < WARM_UP; report++) {
            approve(approver);
        }
        atOnce(approver, 1);
        atOnce(approver, APPROVERS);
    }

    private void approve(Api approver) {
        approver.act("/reports/" + reports.remove(), "approve", null, "*");
    }

    private void atOnce(Api approver, int approvers) throws Exception {
        Map<String, Long> before = locks();
        ExecutorService threads = Executors.newFixedThreadPool(approvers);
        List<Callable<List<Double>>> work = new ArrayList<>();
        for (int i = 0; i < approvers; i++) {
            work.add(() -> {
                List<Double> millis = new ArrayList<>();
                for (int report = 0; report < APPROVERS * EACH / approvers; report++) {
                    long start = System.nanoTime();
                    approve(approver);
                    millis.add((System.nanoTime() - start) / 1e6);
                }
                return millis;
            });
        }
        long start = System.nanoTime();
        List<Double> millis = new ArrayList<>();
        for (var done : threads.invokeAll(work)) {
            millis.addAll(done.get());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        List<Double> sorted = millis.stream().sorted().toList();
        Map<String, Long> after = locks();
        after.replaceAll((name, value) -> value - before.get(name));
        System.out.printf(Locale.ROOT, "  %d approvers at once in one province: %.0f approvals/s, median %.0f ms, "
                + "19 of 20 within %.0f ms; %s%n", approvers, sorted.size() / seconds, sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 19 / 20), after);
    }

    /** What the server counts of waiting, for all connections together. */
    private Map<String, Long> locks() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("show global status where variable_name in "
                        + "('Innodb_row_lock_waits', 'Innodb_row_lock_time', 'Innodb_deadlocks')");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
        }
        return counts;
    }
}
