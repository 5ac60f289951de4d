package vn.phongtrao.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.rollup.RollUpProof.Finding;
import vn.phongtrao.shared.write.BinaryIds;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Roll-ups stay equal to the figures when many approve at once, and what is wrong is found and put right. */
@QuarkusTest
class RollUpProofTest {

    private static final int COMMUNES = 24;
    private static final int AT_ONCE = 12;

    @Inject
    RollUpProof proof;
    @Inject
    RollUpStore store;
    @Inject
    TestRollUps rollUps;

    @Test
    void approvalsAtOnceAreAllCountedAndADifferenceIsFound() throws Exception {
        String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Cộng Dồn", "RUP-P", TestUnits.NATION);
        List<String> communes = new ArrayList<>();
        for (int i = 0; i <= COMMUNES; i++) {
            communes.add(TestUnits.enter(UnitType.COMMUNE, "Xã " + i, "RUP-" + i, province));
        }
        TestIndicators.enter("RUP_MODELS", "MODEL");
        Response defined = TestCampaigns.define("RUP-P", province, "1/KH-RUP",
                List.of(TestCampaigns.asked("RUP_MODELS", true, "COMMUNE")));
        String campaign = defined.path("id");
        TestUnits.as("planner", "RUP-P").body("""
                {"code":"T1","title":"Mô hình","periodKind":"YEAR","appliesTo":["COMMUNE"],
                 "expression":{"indicator":"RUP_MODELS","op":">=","value":3}}""")
                .post(defined.header("Location") + "/targets").then().statusCode(201);
        TestCampaigns.launch("RUP-P", defined);
        approve(submitted(campaign, communes.get(COMMUNES), 0));
        rollUps.build();
        assertTrue(rollUps.isFresh(campaign));

        List<Callable<Integer>> approvals = new ArrayList<>();
        for (int i = 0; i < COMMUNES; i++) {
            Response report = submitted(campaign, communes.get(i), i);
            approvals.add(() -> approve(report));
        }
        ExecutorService approvers = Executors.newFixedThreadPool(AT_ONCE);
        for (Future<Integer> approval : approvers.invokeAll(approvals)) {
            assertEquals(200, approval.get());
        }
        approvers.shutdown();

        assertTrue(rollUps.isFresh(campaign), "Nothing had to be built anew");
        int total = COMMUNES * (COMMUNES - 1) / 2;
        assertTotal(campaign, total);
        Finding finding = found(campaign);
        assertTrue(finding.isProven(), finding.toString());
        assertEquals(COMMUNES + 1, finding.units());

        QuarkusTransaction.requiringNew().run(() -> store.update("update rollup_below set sums = '{}', standings = '{}' where campaign_id = ?",
                List.of(BinaryIds.bytes(UUID.fromString(campaign)))));
        finding = found(campaign);
        assertEquals(0, finding.wrongUnits());
        assertEquals(finding.places(), finding.wrongPlaces());
        assertTrue(found(campaign).isProven(), "It was put right");
        assertTotal(campaign, total);
    }

    private Finding found(String campaign) {
        return proof.prove().stream().filter(each -> each.campaign().toString().equals(campaign)).findFirst().orElseThrow();
    }

    private static void assertTotal(String campaign, int total) {
        Response progress = TestUnits.as("planner", "RUP-P").get("/api/v1/campaigns/" + campaign + "/progress");
        assertEquals(total, progress.<Integer>path("targets[0].actual.value"));
        assertEquals(COMMUNES - 3, progress.<Integer>path("targets[0].units.met"));
    }

    private static Response submitted(String campaign, String unit, int models) {
        Response report = TestUnits.as("reporter", "RUP-P").body(Map.of("campaign", campaign, "unit", unit, "period", "2019",
                "figures", List.of(Map.of("indicator", "RUP_MODELS", "figure", Map.of("raw", String.valueOf(models))))))
                .post("/api/v1/reports");
        report.then().statusCode(201);
        Response submitted = TestUnits.as("reporter", "RUP-P").header("If-Match", report.header("ETag"))
                .post(report.header("Location") + "/submit");
        submitted.then().statusCode(200);
        return submitted;
    }

    private static int approve(Response report) {
        return TestUnits.as("approver", "RUP-P").header("If-Match", report.header("ETag"))
                .post("/api/v1/reports/" + report.path("id") + "/approve").statusCode();
    }
}
