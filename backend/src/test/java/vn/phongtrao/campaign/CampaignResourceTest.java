package vn.phongtrao.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.phongtrao.campaign.CampaignRequests.PATH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class CampaignResourceTest {

    private static String province;
    private static String commune;
    private static String otherProvince;
    private static String directive;

    @BeforeEach
    void enterUnitsOnce() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Bình Phước", "CAM-BP", TestUnits.NATION);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Bù Gia Mập", "CAM-BGM", province);
            otherProvince = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Sóc Trăng", "CAM-ST", TestUnits.NATION);
            directive = CampaignRequests.plan(planner(), province, "09/KH-UBND");
        }
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "CAM-BP");
    }

    private static Map<String, Object> movement() {
        return CampaignRequests.securityMovement(province, directive);
    }

    private static Response define(Map<String, Object> body) {
        Response created = planner().body(body).post(PATH);
        created.then().statusCode(201);
        return created;
    }

    private static Response act(Response campaign, String verb, Map<String, Object> body) {
        RequestSpecification request = planner().header("If-Match", "*");
        return (body == null ? request : request.body(body)).post(campaign.header("Location") + "/" + verb);
    }

    private static ValidatableResponse assertProblem(Response response, int status, String type, String title,
            String detail) {
        return response.then().statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type)).body("status", equalTo(status))
                .body("title", equalTo(title)).body("detail", equalTo(detail));
    }

    private static final String STAGE = "The campaign's stage does not allow this";

    @Test
    void aCampaignIsDefinedWithEverythingItsPlanStates() {
        Map<String, Object> body = movement();
        body.putAll(Map.of("nameEn", "All people protect national security", "form", "THEMATIC",
                "principle", "Dân biết, dân bàn, dân làm, dân kiểm tra",
                "purposes", List.of("phát huy sức mạnh của cả hệ thống chính trị", "nhân rộng các điển hình"),
                "participants", List.of(Map.of("unit", commune, "role", "TAKE_PART"),
                        Map.of("name", "Các cấp, các ngành", "role", "COORDINATE", "note", "xây dựng kế hoạch")),
                "linkedCampaigns", List.of(Map.of("kind", "DRIVE",
                        "name", "Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư")),
                "steeringCommittee", Map.of("unit", province, "chairTitle", "Trưởng ban", "members",
                        List.of(Map.of("body", "Công an tỉnh", "title", "Phó Trưởng ban", "from", "2019-01-15")))));
        define(body).then().header("Location", containsString(PATH))
                .body("stage", equalTo("DEFINED")).body("period", equalTo("2019"))
                .body("visibility", equalTo("PUBLIC")).body("origin", equalTo("ENTERED"))
                .body("ownerName", equalTo("Tỉnh Bình Phước")).body("territory", equalTo(province))
                .body("purposes", hasSize(2)).body("contents.title", hasSize(1))
                .body("participants.name", contains("Xã Bù Gia Mập", "Các cấp, các ngành"))
                .body("directives.directive", contains(directive)).body("directives[0].number", equalTo("09/KH-UBND"))
                .body("linkedCampaigns[0].kind", equalTo("DRIVE"))
                .body("steeringCommittee.unitName", equalTo("Tỉnh Bình Phước"))
                .body("steeringCommittee.members[0].body", equalTo("Công an tỉnh"))
                .body("allowedActions.action", contains("change", "launch", "inspect", "publicise", "close", "cancel",
                        "clone"))
                .body("allowedActions.allowed", contains(true, true, false, false, false, true, true))
                .body("allowedActions.find { it.action == 'close' }.reason", equalTo("/problems/campaign-stage"));
    }

    @Test
    void aCampaignSaysWhichUnitsReportEachIndicator() {
        TestUnits.as("administrator", "CAM-BP").body(Map.of("code", "CAM_HOUSEHOLDS_REACHED", "valueType", "NUMBER",
                        "name", "Hộ dân được tuyên truyền", "unitOfMeasure", "HOUSEHOLD"))
                .post("/api/v1/indicators").then().statusCode(201);
        Map<String, Object> body = movement();
        body.put("indicators", List.of(Map.of("indicator", "CAM_HOUSEHOLDS_REACHED",
                "unitTypes", List.of("TOWNSHIP", "COMMUNE", "WARD", "COMMUNE"))));
        Response campaign = define(body);
        campaign.then().body("indicators[0].indicatorName", equalTo("Hộ dân được tuyên truyền"))
                .body("indicators[0].unitTypes", contains("COMMUNE", "WARD", "TOWNSHIP"))
                .body("indicators[0].required", equalTo(true));
        planner().get(campaign.header("Location")).then().body("indicators", equalTo(campaign.path("indicators")));
        body.put("indicators", List.of(Map.of("indicator", "CAM_HOUSEHOLDS_REACHED", "unitTypes", List.of())));
        planner().body(body).post(PATH).then().statusCode(400)
                .body("violations.pointer", contains("/indicators/0/unitTypes"));
    }

    @Test
    void aCampaignLivesThroughLaunchInspectionPublicityAndCancellation() {
        Response campaign = define(movement());
        act(campaign, "launch", Map.of("date", "2019-01-15", "note", "Lễ phát động")).then().statusCode(200)
                .body("stage", equalTo("LAUNCHED")).body("launchedOn", equalTo("2019-01-15"))
                .body("launchNote", equalTo("Lễ phát động"));
        act(campaign, "inspect", Map.of("date", "2019-06-01", "note", "Kiểm tra tại xã")).then().statusCode(200);
        act(campaign, "inspect", Map.of("date", "2019-09-01")).then().statusCode(200)
                .body("inspections.date", contains("2019-06-01", "2019-09-01"));
        act(campaign, "publicise", null).then().statusCode(200).body("publicity", hasSize(1));
        act(campaign, "cancel", Map.of("date", "2019-10-01", "note", "Gộp vào phong trào khác")).then().statusCode(200)
                .body("stage", equalTo("CANCELLED")).body("cancelNote", equalTo("Gộp vào phong trào khác"))
                .body("allowedActions.findAll { it.allowed }.action", contains("clone"));
    }

    @Test
    void onlyWhatRestsOnADirectiveAndHasAContentIsLaunched() {
        Map<String, Object> body = movement();
        body.remove("contents");
        body.remove("directives");
        Response campaign = define(body);
        assertProblem(act(campaign, "launch", null), 409, "campaign-incomplete",
                "The campaign lacks what a launched one must have",
                "A launched campaign rests on at least one directive and has at least one content "
                        + "(Law 06/2022/QH15, Art. 17). Add what violations lists.")
                .body("violations.pointer", contains("/contents", "/directives"))
                .body("violations.code", contains("NotEmpty", "NotEmpty"));
        planner().get(campaign.header("Location")).then().body("stage", equalTo("DEFINED"))
                .body("allowedActions.find { it.action == 'launch' }.reason",
                        equalTo("/problems/campaign-incomplete"));
    }

    @Test
    void whatASourceReportsAsLaunchedNeedsNoContents() {
        Map<String, Object> body = movement();
        body.remove("contents");
        body.put("origin", "DOCUMENT");
        act(define(body), "launch", Map.of("date", "2019-01-15")).then().statusCode(200);
    }

    @Test
    void aVerbOfAnotherStageIsRefused() {
        Response campaign = define(movement());
        assertProblem(act(campaign, "inspect", null), 409, "campaign-stage", STAGE,
                "The campaign is DEFINED; this is possible only while it is LAUNCHED.")
                .body("stage", equalTo("DEFINED"));
        act(campaign, "launch", null).then().statusCode(200);
        assertProblem(act(campaign, "launch", null), 409, "campaign-stage", STAGE,
                "The campaign is LAUNCHED; this is possible only while it is DEFINED.");
        act(campaign, "cancel", null).then().statusCode(200);
        assertProblem(planner().header("If-Match", "*").body(Map.of("motto", "Khác"))
                .patch(campaign.header("Location")), 409, "campaign-stage", STAGE,
                "The campaign is CANCELLED; this is possible only while it is DEFINED or LAUNCHED.");
    }

    @Test
    void anActIsNeitherInTheFutureNorBeforeTheLaunch() {
        Response campaign = define(movement());
        act(campaign, "launch", Map.of("date", "2999-01-01")).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/date")).body("violations[0].code", equalTo("InTheFuture"));
        act(campaign, "launch", Map.of("date", "2019-01-15")).then().statusCode(200);
        assertProblem(act(campaign, "inspect", Map.of("date", "2019-01-14")), 422, "invalid-content",
                "The content contradicts itself or known facts", "Must not be before the launch, 2019-01-15.");
    }

    @Test
    void aLaunchedCampaignKeepsItsPeriodAndItsSubstance() {
        Response campaign = define(movement());
        act(campaign, "launch", null).then().statusCode(200);
        assertProblem(planner().header("If-Match", "*").body(Map.of("period", "2020"))
                .patch(campaign.header("Location")), 409, "campaign-stage", STAGE,
                "The campaign is LAUNCHED; its period changes only while it is DEFINED. Clone it for another period.");
        planner().header("If-Match", "*").body(Map.of("contents", List.of())).patch(campaign.header("Location"))
                .then().statusCode(409).body("type", equalTo("/problems/campaign-incomplete"));
        planner().header("If-Match", "*").body(Map.of("contents", List.of(Map.of("title", "A"), Map.of("title", "B"))))
                .patch(campaign.header("Location")).then().statusCode(200).body("contents.title", contains("A", "B"));
    }

    @Test
    void aCloneIsDefinedForAnotherPeriodWithTheSameSubstance() {
        Response campaign = define(movement());
        act(campaign, "launch", Map.of("date", "2019-01-15")).then().statusCode(200);
        planner().body(Map.of("period", "2020")).post(campaign.header("Location") + "/clone").then().statusCode(201)
                .header("Location", not(equalTo(campaign.header("Location"))))
                .body("period", equalTo("2020")).body("stage", equalTo("DEFINED")).body("launchedOn", nullValue())
                .body("clonedFrom", equalTo(campaign.path("id"))).body("name", equalTo(campaign.path("name")))
                .body("contents.title", equalTo(campaign.path("contents.title")))
                .body("directives.directive", contains(directive));
    }

    @Test
    void whoLiesBelowReadsWhatTheProvinceSetAndOthersDoNot() {
        Response campaign = define(movement());
        String location = campaign.header("Location");
        TestUnits.as("reporter", "CAM-BGM").get(location).then().statusCode(200)
                .body("allowedActions.reason.unique()", contains("/problems/forbidden"));
        TestUnits.as("planner", "CAM-BGM").get(location).then()
                .body("allowedActions.reason.unique()", contains("/problems/not-found"));
        assertProblem(TestUnits.as("planner", "CAM-BGM").header("If-Match", "*").body(Map.of("motto", "Khác"))
                .patch(location), 404, "not-found", "Not found",
                "There is no such resource, or it is outside your reach.");
        assertProblem(TestUnits.as("planner", "CAM-ST").get(location), 404, "not-found", "Not found",
                "There is no such resource, or it is outside your reach.");
        TestUnits.as("planner", "CAM-ST").post(location + "/launch").then().statusCode(404);
        TestUnits.as("planner", "CAM-ST").get(PATH + "?owner=" + province + "&count=true").then()
                .body("items", hasSize(0)).body("total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"reporter", "approver", "council", "administrator", "auditor"})
    void onlyAPlannerWrites(String role) {
        Response campaign = define(movement());
        assertProblem(TestUnits.as(role, "CAM-BP").body(movement()).post(PATH), 403, "forbidden",
                "Your role may not do this", "None of your roles allows this operation.");
        TestUnits.as(role, "CAM-BP").post(campaign.header("Location") + "/launch").then().statusCode(403);
        TestUnits.as(role, "CAM-BP").get(campaign.header("Location")).then().statusCode(200);
    }

    @Test
    void everyReferenceThatLeadsNowhereIsNamed() {
        String unknown = UUID.randomUUID().toString();
        Map<String, Object> body = movement();
        body.put("directives", List.of(directive, unknown, directive));
        body.put("participants", List.of(Map.of("role", "LEAD"), Map.of("role", "LEAD", "unit", otherProvince)));
        body.put("linkedCampaigns", List.of(Map.of("campaign", unknown)));
        body.put("indicators", List.of(Map.of("indicator", "NO_SUCH_INDICATOR", "unitTypes", List.of("COMMUNE"))));
        planner().body(body).post(PATH).then().statusCode(422)
                .body("type", equalTo("/problems/invalid-content"))
                .body("violations.pointer", contains("/participants/0", "/participants/1/unit", "/directives/1",
                        "/directives/2", "/linkedCampaigns/0/campaign", "/indicators/0/indicator"))
                .body("violations.code", contains("UnitOrName", "UnknownReference", "UnknownReference", "Repeated",
                        "UnknownReference", "UnknownReference"));
        Map<String, Object> elsewhere = movement();
        elsewhere.put("owner", otherProvince);
        planner().body(elsewhere).post(PATH).then().statusCode(422).body("violations[0].pointer", equalTo("/owner"));
    }

    @ParameterizedTest
    @CsvSource({"2023/2020", "2019-13", "2019-02-30", "năm 2019"})
    void aPeriodThatDoesNotExistIsRefused(String period) {
        Map<String, Object> body = movement();
        body.put("period", period);
        planner().body(body).post(PATH).then().statusCode(400).body("type", equalTo("/problems/invalid-body"))
                .body("violations[0].pointer", equalTo("/period")).body("violations[0].code", equalTo("InvalidValue"));
    }

    @Test
    void aFieldOfAnotherShapeIsRefusedAtItsPlace() {
        Map<String, Object> body = movement();
        body.put("contents", List.of(Map.of("title", "A"), Map.of("title", " ")));
        planner().body(body).post(PATH).then().statusCode(400)
                .body("violations.pointer", contains("/contents/1/title")).body("violations.code", contains("NotBlank"));
        body.put("contents", List.of(Map.of("title", "A", "text", "B")));
        planner().body(body).post(PATH).then().statusCode(400)
                .body("violations.pointer", contains("/contents/0/text")).body("violations.code", contains("UnknownField"));
        Response campaign = define(movement());
        planner().header("If-Match", "*").body(Map.of("contents", List.of(Map.of("title", ""))))
                .patch(campaign.header("Location")).then().statusCode(400)
                .body("violations.pointer", contains("/contents/0/title"));
        planner().header("If-Match", "*").body(Map.of("stage", "CLOSED")).patch(campaign.header("Location"))
                .then().statusCode(400).body("violations.code", contains("UnknownField"));
    }

    @Test
    void aVerbNamesTheVersionItWasDecidedOn() {
        Response campaign = define(movement());
        planner().post(campaign.header("Location") + "/launch").then().statusCode(428);
        planner().header("If-Match", campaign.header("ETag")).post(campaign.header("Location") + "/launch")
                .then().statusCode(200);
        planner().header("If-Match", campaign.header("ETag")).post(campaign.header("Location") + "/cancel")
                .then().statusCode(412);
        planner().get(campaign.header("Location")).then().body("stage", equalTo("LAUNCHED"));
    }

    @Test
    void campaignsAreFoundByPeriodStageUnitAndName() {
        Map<String, Object> body = movement();
        body.putAll(Map.of("name", "Đường biên bình yên", "period", "2021/2023"));
        String id = define(body).path("id");
        planner().get(PATH + "?q=duong bien&period=2022-Q3&stage=DEFINED&kind=EMULATION").then().statusCode(200)
                .body("items.id", contains(id));
        planner().get(PATH + "?q=duong bien&period=2024").then().body("items", hasSize(0));
        planner().get(PATH + "?q=duong bien&unit=" + commune).then().body("items.id", contains(id));
        planner().get(PATH + "?q=duong bien&unit=" + otherProvince).then().body("items", hasSize(0));
        planner().get(PATH + "?sort=stage").then().statusCode(400).body("violations[0].parameter", equalTo("sort"));
        Map<String, Object> joined = new HashMap<>(body);
        joined.putAll(Map.of("name", "Đường biên xanh", "participants",
                List.of(Map.of("unit", commune, "role", "TAKE_PART"))));
        define(joined);
        planner().get(PATH + "?sort=-name&q=duong bien&limit=1").then().body("items.name", hasItem("Đường biên xanh"));
    }
}
