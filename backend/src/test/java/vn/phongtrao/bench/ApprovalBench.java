package vn.phongtrao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.account.SystemCaller;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.report.ReportService;
import vn.phongtrao.rollup.TestRollUps;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.shared.write.IfMatch;

/** Approving reports of fifty figures, all that rests on them included. */
@QuarkusTest
@TestProfile(WithSample.class)
class ApprovalBench {

    private static final int FIGURES = 50;
    private static final int COMMUNES = 100;
    private static final int APPROVERS = 50;
    private static final int WARM_UP = 400;
    private static final int MEASURED = 100;
    private static final List<String> PERIODS =
            IntStream.rangeClosed(1, 12).mapToObj(month -> "2024-%02d".formatted(month)).toList();
    private static final String FIGURE = "insert into report_figure (id, version, report_id, indicator, dimensions, raw, "
            + "qualifier, value, lower_bound, lower_open, upper_bound, upper_open, unit_of_measure, entered_by, entered_at) "
            + "values (?, 0, ?, ?, ?, '12', 'EXACT', 12, 12, false, 12, false, 'HOUSEHOLD', 'bench', utc_timestamp(6))";

    @TestHTTPResource("/api/v1")
    URI api;
    @Inject
    AgroalDataSource database;
    @Inject
    TestRollUps rollUps;
    @Inject
    ReportService reports;
    @Inject
    SystemCaller system;

    private Api administrator;
    private Api planner;
    private Api reporter;
    private Api approver;
    private String campaign;
    private UUID anyReport;
    private int written;

    @Test
    void approvals() throws Exception {
        Surroundings.print(database);
        administrator = new Api(api, () -> Tokens.of("administrator"));
        planner = new Api(api, () -> Tokens.of("planner"));
        reporter = new Api(api, () -> Tokens.with(Set.of("reporter"), "VN"));
        approver = new Api(api, () -> Tokens.with(Set.of("approver"), "VN"));
        List<String> communes = define();
        Deque<JsonNode> submitted = new ArrayDeque<>();
        for (String period : PERIODS.subList(0, 11)) {
            communes.forEach(commune -> submitted.add(submit(commune, period)));
        }
        anyReport = id(submitted.peek());
        approve(submitted.poll());
        rollUps.build();

        new Comparison("Approving a report of 50 figures, roll-ups included : writing 50 figures in one JDBC batch", 3,
                () -> system.run(() -> reports.approve(id(submitted.poll()), new IfMatch("*"))), this::write)
                .print(WARM_UP, MEASURED);
        new Comparison("The same over HTTP, with the report as the answer", 3,
                () -> approve(submitted.poll()), this::write).print(WARM_UP, submitted.size() - WARM_UP);
        communes.forEach(commune -> submitted.add(submit(commune, PERIODS.get(11))));
        atOnce(submitted);
    }

    /** How much longer approvals take where fifty approve at once, than where they come one after the other. */
    private void atOnce(Deque<JsonNode> submitted) throws Exception {
        List<Callable<Long>> approvals = new ArrayList<>();
        submitted.forEach(report -> approvals.add(() -> {
            long start = System.nanoTime();
            approve(report);
            return System.nanoTime() - start;
        }));
        ExecutorService approvers = Executors.newFixedThreadPool(APPROVERS);
        long start = System.nanoTime();
        List<Long> took = new ArrayList<>();
        for (Future<Long> approval : approvers.invokeAll(approvals)) {
            took.add(approval.get());
        }
        double all = (System.nanoTime() - start) / 1e6;
        approvers.shutdown();
        took.sort(Long::compare);
        System.out.printf(Locale.ROOT, "  %d approvers at once in one province: %d reports in %.0f ms, none refused; half took at "
                + "most %.0f ms, all at most %.0f ms; roll-ups are fresh: %s%n", APPROVERS, took.size(), all,
                took.get(took.size() / 2) / 1e6, took.get(took.size() - 1) / 1e6, rollUps.isFresh(campaign));
    }

    /** A province, its communes, and a campaign with ten targets on twenty of fifty indicators. */
    private List<String> define() {
        String province = unit("PROVINCE", "Tỉnh Đo Thử", planner.get("/units?type=COUNTRY").at("/items/0/id").asText());
        List<String> communes = IntStream.range(0, COMMUNES).mapToObj(i -> unit("COMMUNE", "Xã " + i, province)).toList();
        IntStream.range(0, FIGURES).forEach(i -> administrator.post("/indicators", Map.of("code", "APPROVAL_" + i,
                "name", "Chỉ số " + i, "valueType", "NUMBER", "unitOfMeasure", "HOUSEHOLD")));
        String plan = planner.post("/directives", Map.of("type", "PLAN", "number", "1/KH-APPROVAL", "issuer", province,
                "issuedOn", "2023-12-15", "subject", "Kế hoạch đo thử")).get("id").asText();
        campaign = planner.post("/campaigns", Map.of("name", "Phong trào đo thử", "kind", "MASS_MOVEMENT",
                "owner", province, "period", "2024", "directives", List.of(plan),
                "contents", List.of(Map.of("title", "Đo thử")),
                "indicators", IntStream.range(0, FIGURES).mapToObj(i -> Map.of("indicator", "APPROVAL_" + i,
                        "unitTypes", List.of("COMMUNE"), "required", true)).toList())).get("id").asText();
        for (int i = 0; i < 10; i++) {
            planner.post("/campaigns/" + campaign + "/targets", Map.of("code", "T" + i, "title", "Chỉ tiêu " + i,
                    "periodKind", "MONTH", "appliesTo", List.of("COMMUNE"), "expression", Map.of("ratio",
                            Map.of("of", "APPROVAL_" + 2 * i, "to", "APPROVAL_" + (2 * i + 1)), "op", ">=", "value", 75,
                            "unitOfMeasure", "PERCENT")));
        }
        planner.act("/campaigns/" + campaign, "launch", Map.of("date", "2024-01-01"));
        return communes;
    }

    private String unit(String type, String name, String parent) {
        return administrator.post("/units", Map.of("type", type, "name", name, "parent", parent,
                "validFrom", "2020-01-01")).get("id").asText();
    }

    private JsonNode submit(String commune, String period) {
        JsonNode report = reporter.post("/reports", Map.of("campaign", campaign, "unit", commune, "period", period,
                "figures", IntStream.range(0, FIGURES).mapToObj(i -> Map.of("indicator", "APPROVAL_" + i,
                        "figure", Map.of("raw", String.valueOf(i + 1)))).toList()));
        return reporter.act("/reports/" + report.get("id").asText(), "submit", null);
    }

    private static UUID id(JsonNode report) {
        return UUID.fromString(report.get("id").asText());
    }

    private void approve(JsonNode report) {
        approver.act("/reports/" + id(report), "approve", null, "*");
    }

    private void write() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement figures = connection.prepareStatement(FIGURE)) {
            connection.setAutoCommit(false);
            written++;
            for (int i = 0; i < FIGURES; i++) {
                figures.setBytes(1, Bytes.of(Ids.next()));
                figures.setBytes(2, Bytes.of(anyReport));
                figures.setString(3, "APPROVAL_" + i);
                figures.setString(4, "bench:" + written);
                figures.addBatch();
            }
            figures.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
