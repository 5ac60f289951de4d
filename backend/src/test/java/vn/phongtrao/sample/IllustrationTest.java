package vn.phongtrao.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.devstack.FreshDatabase;
import vn.phongtrao.devstack.Tokens;

/** What is made up to have something to show is all there, says that it is made up, and stays the same. */
@QuarkusTest
@TestProfile(FreshDatabase.ForSample.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IllustrationTest {

    @Inject
    SampleLoad load;
    @Inject
    CampaignSample campaigns;

    @BeforeAll
    void loaded() {
        assertTrue(load.run());
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, 78", "SUBMITTED, 12", "RETURNED, 5", "DRAFT, 6"})
    void thereAreReportsInEveryStatus(String status, int count) {
        get("approver", reports() + "&count=true&status=" + status).body("total", equalTo(count))
                .body("items.origin", everyItem(equalTo("ILLUSTRATIVE")));
    }

    @Test
    void theReporterHasSomethingToCorrectAndSomethingToFinish() {
        get("reporter", reports()).body("items.status", hasItems("RETURNED", "DRAFT"))
                .body("items.find { it.status == 'RETURNED' }.unitName", equalTo("Xã Bình Thắng"));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, 1", "SUBMITTED, 2", "RETURNED, 1", "IN_COUNCIL, 2", "REJECTED, 1", "DECIDED, 1", "PUBLISHED, 3",
        "REVOKED, 1"})
    void thereAreDossiersInEveryStatus(String status, int count) {
        get("council", "/api/v1/commendations?campaign=" + campaign() + "&count=true&status=" + status)
                .body("total", equalTo(count)).body("items.origin", everyItem(equalTo("ILLUSTRATIVE")));
    }

    @Test
    void progressSaysThatItIsMadeUp() {
        get("planner", "/api/v1/campaigns/" + campaign() + "/progress").body("origin", equalTo("ILLUSTRATIVE"))
                .body("targets.find { it.code == 'T1' }.units.expected", equalTo(111))
                .body("targets.find { it.code == 'T1' }.units.reported", equalTo(78));
    }

    @Test
    void aSecondLoadAddsNothing() {
        int before = get("planner", reports() + "&count=true").extract().path("total");
        assertTrue(load.run());
        assertEquals(before, get("planner", reports() + "&count=true").extract().<Integer>path("total"));
    }

    @Test
    void theSameSeedAndCommuneMakeTheSameFigures() {
        Illustration illustration = new SampleFiles().one("illustrative.yaml", Illustration.class);
        Map<String, String> once = new MadeUpFigures(illustration.seed(), illustration.reports(), "25234").all();
        assertEquals(once, new MadeUpFigures(illustration.seed(), illustration.reports(), "25234").all());
        assertEquals(6, once.size());
    }

    private String reports() {
        return "/api/v1/reports?campaign=" + campaign();
    }

    private String campaign() {
        return campaigns.ids().get("C-SECURITY-BP-2019").toString();
    }

    private static ValidatableResponse get(String user, String path) {
        return given().auth().oauth2(Tokens.of(user)).get(path).then().statusCode(200);
    }
}
