package vn.phongtrao.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.phongtrao.access.Land;
import vn.phongtrao.access.Place;
import vn.phongtrao.access.Things;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.commendation.Dossiers;

/** A step that many take at once is taken once, with one event and one audit row. */
@QuarkusTest
class TransitionTest {

    private static final int CALLERS = 20;

    @Inject
    Journals journals;

    @Test
    void ofTwentyWhoLaunchACampaignOneDoes() {
        Response campaign = planner().get().body(CampaignRequests.securityMovement(Land.unit(Place.PROVINCE),
                Things.id("directives", Place.PROVINCE))).post(CampaignRequests.PATH);
        campaign.then().statusCode(201);
        assertTakenOnce(planner(), campaign.header("Location"), "launch", Map.of("date", "2019-01-15"),
                "campaign.launched");
        assertEquals("LAUNCHED", planner().get().get(campaign.header("Location")).path("stage"));
    }

    @Test
    void ofTwentyWhoSubmitOrApproveAReportOneDoes() {
        Supplier<RequestSpecification> reporter = () -> Land.as("reporter", Place.COMMUNE);
        Supplier<RequestSpecification> approver = () -> Land.as("approver", Place.PROVINCE);
        String report = "/api/v1/reports/" + Things.enter("reports", Place.COMMUNE);
        assertTakenOnce(reporter, report, "submit", null, "report.submitted");
        assertTakenOnce(approver, report, "approve", null, "report.approved");
        Response approved = approver.get().get(report);
        assertEquals("APPROVED", approved.path("status"));
        assertEquals(1, approved.<List<Object>>path("approvals").size());
    }

    @Test
    void ofTwentyWhoSubmitADossierOneDoes() {
        String dossier = Dossiers.draftFor(Dossiers.form(), Land.unit(Place.COMMUNE)).header("Location");
        assertTakenOnce(planner(), dossier, "submit", null, "commendation.submitted");
        assertEquals("SUBMITTED", planner().get().get(dossier).path("status"));
    }

    private static Supplier<RequestSpecification> planner() {
        return () -> Land.as("planner", Place.PROVINCE);
    }

    private void assertTakenOnce(Supplier<RequestSpecification> who, String path, String verb, Object body,
            String action) {
        String tag = who.get().get(path).header("ETag");
        List<Integer> statuses = Parallel.run(CALLERS, caller -> {
            RequestSpecification request = who.get().header("If-Match", tag);
            return (body == null ? request : request.body(body)).post(path + "/" + verb).statusCode();
        });
        assertEquals(1, statuses.stream().filter(code -> code == 200).count(), statuses.toString());
        assertEquals(CALLERS - 1, statuses.stream().filter(code -> code == 412 || code == 409 || code == 503).count(),
                statuses.toString());
        assertEquals(1, journals.auditRows(action, path));
        assertEquals(1, journals.events(action, path));
    }
}
