package vn.phongtrao.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class ReviewResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);
    private static String province;
    private static String commune;

    @BeforeEach
    void enterUnitsOnce() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Quảng Ninh", "REV-QN", TestUnits.NATION);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Hoành Mô", "REV-HM", province);
            TestUnits.enter(UnitType.PROVINCE, "Tỉnh Sóc Trăng", "REV-ST", TestUnits.NATION);
        }
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "REV-QN");
    }

    private static String launchedCampaign() {
        return CampaignRequests.launched(ReviewResourceTest::planner, province, NUMBER.incrementAndGet() + "/QĐ-UBND");
    }

    private static String reviewsOf(String campaign) {
        return CampaignRequests.PATH + "/" + campaign + "/reviews";
    }

    private static Map<String, Object> finalReview() {
        return new HashMap<>(Map.of("kind", "FINAL", "date", "2020-01-17", "place", "huyện Bình Liêu",
                "chair", "Đặng Huy Hậu", "chairTitle", "Trưởng ban Chỉ đạo Phong trào",
                "covers", "sau 1 năm thực hiện",
                "results", List.of("nhận thức của cán bộ, nhân dân được nâng lên"),
                "conclusions", List.of(Map.of("text", "tiếp tục đẩy mạnh công tác tuyên truyền"))));
    }

    private static Response enter(String campaign, Map<String, Object> body) {
        return planner().body(body).post(reviewsOf(campaign));
    }

    private static ValidatableResponse assertProblem(Response response, int status, String type, String title,
            String detail) {
        return response.then().statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type)).body("status", equalTo(status))
                .body("title", equalTo(title)).body("detail", equalTo(detail));
    }

    @Test
    void aReviewIsKeptWithItsUncertainDateAsTheSourceLeavesIt() {
        String campaign = launchedCampaign();
        Map<String, Object> body = finalReview();
        body.remove("date");
        body.put("dateText", "2020?-01-17");
        body.put("hosts", List.of(Map.of("unit", province), Map.of("name", "các sở, ngành")));
        enter(campaign, body).then().statusCode(201).header("Location", containsString("/api/v1/reviews/"))
                .body("campaign", equalTo(campaign)).body("date", nullValue())
                .body("dateText", equalTo("2020?-01-17")).body("chair", equalTo("Đặng Huy Hậu"))
                .body("hosts.name", contains("Tỉnh Quảng Ninh", "các sở, ngành")).body("results", hasSize(1))
                .body("conclusions.text", contains("tiếp tục đẩy mạnh công tác tuyên truyền"))
                .body("conclusions[0].task", nullValue()).body("origin", equalTo("ENTERED"));
        planner().get(reviewsOf(campaign) + "?kind=FINAL").then().statusCode(200).body("items", hasSize(1));
        planner().get(reviewsOf(campaign) + "?kind=INTERIM").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, -, /date, NotNull", "2020-01-17, 2019?-01-17, /date, ContradictsDateText",
        "-, 2020-02-30, /dateText, InvalidDate", "2999-01-01, -, /date, InTheFuture"
    })
    void aDateThatDoesNotHoldIsRefused(String date, String dateText, String pointer, String code) {
        Map<String, Object> body = finalReview();
        body.put("date", date);
        body.put("dateText", dateText);
        String campaign = launchedCampaign();
        enter(campaign, body).then().statusCode(422).body("type", equalTo("/problems/invalid-content"))
                .body("violations[0].pointer", equalTo(pointer)).body("violations[0].code", equalTo(code));
        planner().get(reviewsOf(campaign)).then().body("items", hasSize(0));
    }

    @Test
    void aTextThatIsNoEdtfIsRefusedByItsShape() {
        Map<String, Object> body = finalReview();
        body.put("dateText", "khoảng đầu năm 2020");
        enter(launchedCampaign(), body).then().statusCode(400).body("violations[0].pointer", equalTo("/dateText"));
    }

    @Test
    void onlyALaunchedCampaignIsReviewed() {
        String directive = CampaignRequests.plan(planner(), province, NUMBER.incrementAndGet() + "/QĐ-UBND");
        String campaign = planner().body(CampaignRequests.securityMovement(province, directive))
                .post(CampaignRequests.PATH).then().statusCode(201).extract().path("id");
        assertProblem(enter(campaign, finalReview()), 409, "campaign-not-reviewable",
                "Only a launched campaign is reviewed",
                "The campaign is DEFINED; only one that was launched and not cancelled is reviewed.")
                .body("stage", equalTo("DEFINED"));
    }

    @Test
    void aCampaignIsClosedOnlyAfterItsFinalReview() {
        String campaign = launchedCampaign();
        String path = CampaignRequests.PATH + "/" + campaign;
        assertProblem(planner().header("If-Match", "*").post(path + "/close"), 409, "final-review-missing",
                "The campaign has had no final review",
                "A campaign is closed after its final review (Law 06/2022/QH15, Art. 17). "
                        + "Enter a review of kind FINAL.");
        planner().get(path).then().body("stage", equalTo("LAUNCHED"))
                .body("allowedActions.find { it.action == 'close' }.reason",
                        equalTo("/problems/final-review-missing"));
        enter(campaign, finalReview()).then().statusCode(201);
        planner().get(path).then().body("allowedActions.find { it.action == 'close' }.allowed", equalTo(true));
        planner().header("If-Match", "*").body(Map.of("date", "2020-01-18")).post(path + "/close").then()
                .statusCode(200).body("stage", equalTo("CLOSED")).body("closedOn", equalTo("2020-01-18"));
    }

    @Test
    void aConclusionThatNamesAUnitBecomesATaskWhichThatUnitCompletes() {
        Map<String, Object> body = finalReview();
        body.put("conclusions", List.of(Map.of("text", "tiếp tục tuyên truyền"),
                Map.of("text", "nhân rộng các mô hình tự quản", "unit", commune, "dueOn", "2020-06-30")));
        String task = enter(launchedCampaign(), body).then().statusCode(201)
                .body("conclusions[0].task", nullValue()).body("conclusions[1].task", notNullValue())
                .extract().path("conclusions[1].task");
        String path = "/api/v1/tasks/" + task;
        RequestSpecification communePlanner = TestUnits.as("planner", "REV-HM");
        communePlanner.get(path).then().statusCode(200).body("unitName", equalTo("Xã Hoành Mô"))
                .body("dueOn", equalTo("2020-06-30")).body("completedOn", nullValue())
                .body("allowedActions.action", contains("change", "complete"))
                .body("allowedActions.allowed", contains(false, true));
        assertProblem(TestUnits.as("planner", "REV-HM").header("If-Match", "*").body(Map.of("dueOn", "2020-07-31"))
                .patch(path), 404, "not-found", "Not found", "There is no such resource, or it is outside your reach.");
        planner().header("If-Match", "*").body(Map.of("dueOn", "2020-07-31")).patch(path).then().statusCode(200)
                .body("dueOn", equalTo("2020-07-31")).body("unit", equalTo(commune));
        TestUnits.as("planner", "REV-HM").post(path + "/complete").then().statusCode(428);
        TestUnits.as("planner", "REV-HM").header("If-Match", "*")
                .body(Map.of("date", "2020-07-15", "outcome", "đã nhân rộng 2 mô hình")).post(path + "/complete")
                .then().statusCode(200).body("completedOn", equalTo("2020-07-15"));
        assertProblem(planner().header("If-Match", "*").post(path + "/complete"), 409, "task-completed",
                "The task is completed", "The task was completed on 2020-07-15 and stays as it is.");
        planner().header("If-Match", "*").body(Map.of("text", "khác")).patch(path).then().statusCode(409);
    }

    @Test
    void aConclusionWhoseTaskExistsStays() {
        Map<String, Object> body = finalReview();
        body.put("conclusions", List.of(Map.of("text", "nhân rộng các mô hình", "unit", commune)));
        Response review = enter(launchedCampaign(), body);
        String task = review.path("conclusions[0].task");
        assertProblem(planner().header("If-Match", review.header("ETag")).body(Map.of("conclusions", List.of()))
                .patch(review.header("Location")), 409, "task-would-be-lost",
                "A conclusion that became a task is missing", "A conclusion became the task /api/v1/tasks/" + task
                        + ". Keep it in the list and name it there.");
        planner().header("If-Match", review.header("ETag")).body(Map.of("place", "Hạ Long", "conclusions",
                        List.of(Map.of("text", "tuyên truyền"), Map.of("text", "nhân rộng", "task", task))))
                .patch(review.header("Location")).then().statusCode(200).body("place", equalTo("Hạ Long"))
                .body("conclusions.text", contains("tuyên truyền", "nhân rộng"))
                .body("conclusions[1].task", equalTo(task));
        planner().header("If-Match", review.header("ETag")).body(Map.of("place", "Móng Cái"))
                .patch(review.header("Location")).then().statusCode(412);
    }

    @Test
    void referencesThatLeadNowhereAreNamed() {
        String unknown = UUID.randomUUID().toString();
        Map<String, Object> body = finalReview();
        body.put("hosts", List.of(Map.of(), Map.of("unit", unknown)));
        body.put("conclusions", List.of(Map.of("text", "a", "unit", unknown), Map.of("text", "b", "task", unknown)));
        enter(launchedCampaign(), body).then().statusCode(422).body("violations.pointer",
                contains("/hosts/0", "/hosts/1/unit", "/conclusions/0/unit", "/conclusions/1/task"));
    }

    @Test
    void reviewsAreReadWhereTheCampaignIsAndWrittenByItsOwnersPlanners() {
        String campaign = launchedCampaign();
        String review = enter(campaign, finalReview()).header("Location");
        TestUnits.as("reporter", "REV-HM").get(review).then().statusCode(200)
                .body("allowedActions.reason", contains("/problems/forbidden"));
        TestUnits.as("planner", "REV-HM").get(review).then()
                .body("allowedActions.reason", contains("/problems/not-found"));
        TestUnits.as("planner", "REV-HM").body(finalReview()).post(reviewsOf(campaign)).then().statusCode(404);
        assertProblem(TestUnits.as("reporter", "REV-QN").body(finalReview()).post(reviewsOf(campaign)), 403,
                "forbidden", "Your role may not do this", "None of your roles allows this operation.");
        assertProblem(TestUnits.as("planner", "REV-ST").get(review), 404, "not-found", "Not found",
                "There is no such resource, or it is outside your reach.");
        TestUnits.as("planner", "REV-ST").get(reviewsOf(campaign)).then().statusCode(404);
        TestUnits.as("planner", "REV-ST").body("{").post(reviewsOf(campaign)).then().statusCode(404);
    }
}
