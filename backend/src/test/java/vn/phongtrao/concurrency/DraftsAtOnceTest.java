package vn.phongtrao.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Fifty reporters who save at once: no error, no lost update, whether each has a draft or they share one. */
@QuarkusTest
class DraftsAtOnceTest {

    private static final int REPORTERS = 50;

    @Test
    void fiftyReportersSaveTheirDraftsAtOnce() {
        String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Cùng Lúc", "ONCE-P", TestUnits.NATION);
        List<String> communes = new ArrayList<>();
        List<Map<String, Object>> asked = new ArrayList<>();
        for (int i = 0; i < REPORTERS; i++) {
            communes.add(TestUnits.enter(UnitType.COMMUNE, "Xã Cùng Lúc " + i, "ONCE-" + i, province));
            TestIndicators.enter("ONCE_" + i, "HOUSEHOLD");
            asked.add(TestCampaigns.asked("ONCE_" + i, false, "COMMUNE"));
        }
        Response campaign = TestCampaigns.define("ONCE-P", province, "17/KH-ONCE", asked);
        TestCampaigns.launch("ONCE-P", campaign);
        List<String> drafts = communes.stream().map(commune -> start(campaign.path("id"), commune, "2019-01")).toList();
        String shared = start(campaign.path("id"), communes.get(0), "2019-02");

        List<Integer> own = Parallel.run(REPORTERS, i -> save(drafts.get(i), i, null, "10"));
        assertEquals(Map.of(200, (long) REPORTERS), counted(own));
        List<Integer> together = Parallel.run(REPORTERS, i -> save(shared, i, null, String.valueOf(i + 1)));
        assertEquals(Map.of(200, (long) REPORTERS), counted(together));
        assertEquals(IntStream.rangeClosed(1, REPORTERS).sum(), TestUnits.as("approver", "ONCE-P").get(shared).jsonPath()
                .getList("figures.figure.value", Integer.class).stream().mapToInt(Integer::intValue).sum());

        // Of those who saw the same figure, one replaces it; the others are told, and lose nothing.
        String tag = TestUnits.as("approver", "ONCE-P").get(shared + "/figures/ONCE_0").header("ETag");
        List<Integer> same = Parallel.run(REPORTERS, i -> save(shared, 0, tag, String.valueOf(1000 + i)));
        assertEquals(Map.of(200, 1L, 412, REPORTERS - 1L), counted(same));
    }

    private static String start(String campaign, String commune, String period) {
        Response report = TestUnits.as("approver", "ONCE-P").body(Map.of("campaign", campaign, "unit", commune,
                "period", period)).post("/api/v1/reports");
        report.then().statusCode(201);
        return report.header("Location");
    }

    private static int save(String report, int indicator, String tag, String raw) {
        var request = TestUnits.as("approver", "ONCE-P").body(Map.of("figure", Map.of("raw", raw)));
        return (tag == null ? request : request.header("If-Match", tag)).put(report + "/figures/ONCE_" + indicator)
                .statusCode();
    }

    private static Map<Integer, Long> counted(List<Integer> statuses) {
        return statuses.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    }
}
