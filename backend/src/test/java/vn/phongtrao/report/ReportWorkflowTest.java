package vn.phongtrao.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Approval level by level up the tree, and the way back. */
@QuarkusTest
class ReportWorkflowTest {

    private static final String PATH = "/api/v1/reports";

    private static final AtomicInteger DAY = new AtomicInteger(10);

    private static String province;
    private static String commune;
    private static String hamlet;
    private static String campaign;

    @BeforeEach
    void enterCampaignOnce() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Duyệt", "FLOW-P", TestUnits.NATION);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Duyệt", "FLOW-C", province);
            hamlet = TestUnits.enter(UnitType.RESIDENTIAL_AREA, "Ấp Duyệt", "FLOW-H", commune);
            TestIndicators.enter("FLOW_REACHED", "HOUSEHOLD");
            String plan = CampaignRequests.plan(TestUnits.as("planner", "FLOW-P"), province, "12/KH-FLOW");
            Map<String, Object> body = CampaignRequests.securityMovement(province, plan);
            body.put("indicators", List.of(TestCampaigns.asked("FLOW_REACHED", true, "COMMUNE", "RESIDENTIAL_AREA")));
            body.put("approvalLevels", List.of("COMMUNE", "PROVINCE"));
            Response defined = TestUnits.as("planner", "FLOW-P").body(body).post(CampaignRequests.PATH);
            defined.then().statusCode(201).body("approvalLevels", contains("COMMUNE", "PROVINCE"));
            TestCampaigns.launch("FLOW-P", defined);
            campaign = defined.path("id");
        }
    }

    private static RequestSpecification reporter() {
        return TestUnits.as("reporter", "FLOW-H");
    }

    private static RequestSpecification ofCommune() {
        return TestUnits.as("approver", "FLOW-C");
    }

    private static RequestSpecification ofProvince() {
        return TestUnits.as("approver", "FLOW-P");
    }

    private static Response submitted(RequestSpecification who, String unit, String period) {
        Response report = who.body(Map.of("campaign", campaign, "unit", unit, "period", period, "figures",
                List.of(Map.of("indicator", "FLOW_REACHED", "figure", Map.of("raw", "120"))))).post(PATH);
        report.then().statusCode(201);
        return report;
    }

    private static Response submitted(String period) {
        Response report = submitted(reporter(), hamlet, period);
        act(reporter(), report, "submit", null).then().statusCode(200).body("awaits", equalTo(commune))
                .body("awaitsName", equalTo("Xã Duyệt"));
        return report;
    }

    private static Response act(RequestSpecification who, Response report, String verb, Object body) {
        RequestSpecification request = who.header("If-Match", "*");
        return (body == null ? request : request.body(body)).post(report.header("Location") + "/" + verb);
    }

    private static List<String> awaiting(RequestSpecification who, String period) {
        return who.get(PATH + "?awaiting=me&sort=period&period=" + period + "&campaign=" + campaign).then()
                .statusCode(200).extract().path("items.id");
    }

    @Test
    void eachLevelApprovesInItsTurnAndTheLastMakesItCount() {
        Response report = submitted("2019-01");
        String id = report.path("id");
        assertEquals(List.of(id), awaiting(ofCommune(), "2019-01"));
        assertEquals(List.of(), awaiting(ofProvince(), "2019-01"));
        act(ofProvince(), report, "approve", null).then().statusCode(403)
                .body("type", equalTo("/problems/other-level-decides"));
        ofProvince().get(report.header("Location")).then()
                .body("allowedActions.find { it.action == 'approve' }.reason", equalTo("/problems/other-level-decides"));

        act(ofBoth(), report, "approve", null).then().statusCode(200).body("status", equalTo("SUBMITTED"))
                .body("effective", equalTo(false)).body("awaits", equalTo(province))
                .body("approvals.unit", contains(commune));
        assertEquals(List.of(), awaiting(ofCommune(), "2019-01"));
        act(ofCommune(), report, "approve", null).then().statusCode(403);

        act(ofBoth(), report, "approve", null).then().statusCode(403).body("type", equalTo("/problems/own-approval"));
        assertEquals(List.of(), awaiting(ofBoth(), "2019-01"));
        assertEquals(List.of(id), awaiting(ofProvince(), "2019-01"));
        act(ofProvince(), report, "approve", null).then().statusCode(200).body("status", equalTo("APPROVED"))
                .body("effective", equalTo(true)).body("awaits", nullValue())
                .body("approvals.unit", contains(commune, province));
    }

    /** One person who answers for both levels. */
    private static RequestSpecification ofBoth() {
        return TestUnits.as("approver", "FLOW-C", "FLOW-P");
    }

    @Test
    void aLevelThatIsTheReportsOwnUnitIsPassedOver() {
        Response report = submitted(TestUnits.as("reporter", "FLOW-C"), commune, "2019-02");
        act(TestUnits.as("reporter", "FLOW-C"), report, "submit", null).then().statusCode(200)
                .body("awaits", equalTo(province));
        act(ofProvince(), report, "approve", null).then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void aReturnSaysWhyAlsoOfSingleFiguresAndApprovalsBeginAnew() {
        Response report = submitted("2019-03");
        act(ofCommune(), report, "approve", null).then().statusCode(200);
        Map<String, Object> why = new HashMap<>(Map.of("reason", "Số hộ chưa khớp biên bản", "figures",
                List.of(Map.of("indicator", "FLOW_REACHED", "reason", "Tính trùng hộ tạm trú"))));
        act(ofProvince(), report, "return", why).then().statusCode(200).body("status", equalTo("RETURNED"));

        reporter().get(report.header("Location")).then().body("reason", equalTo("Số hộ chưa khớp biên bản"))
                .body("returned.unit", equalTo(province)).body("returned.figures", hasSize(1))
                .body("returned.figures[0].reason", equalTo("Tính trùng hộ tạm trú")).body("awaits", nullValue());
        act(reporter(), report, "submit", null).then().statusCode(200).body("awaits", equalTo(commune))
                .body("approvals", empty()).body("returned.reason", equalTo("Số hộ chưa khớp biên bản"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "Sai", "Sai rồi", "1 2 3 4", "??? ???"})
    void aReasonHasSubstance(String reason) {
        Response report = submitted(reporter(), hamlet, "2019-04-" + DAY.getAndIncrement());
        act(reporter(), report, "submit", null).then().statusCode(200);
        act(ofCommune(), report, "return", Map.of("reason", reason)).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/reason")).body("violations[0].code", equalTo("TooVague"));
        act(ofCommune(), report, "return", Map.of("reason", "Thiếu số hộ", "figures",
                List.of(Map.of("indicator", "NO_SUCH", "reason", "Thiếu số hộ")))).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/figures/0/indicator"));
        ofCommune().get(report.header("Location")).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void whatIsSaidOfTheWholeReportIsTheDefaultOfItsFigures() {
        Map<String, Object> body = new HashMap<>(Map.of("campaign", campaign, "unit", hamlet, "period", "2019-05",
                "provenance", Map.of("document", "Báo cáo 12/BC-UBND"), "figures",
                List.of(Map.of("indicator", "FLOW_REACHED", "figure", Map.of("raw", "7")))));
        Response report = reporter().body(body).post(PATH);
        report.then().statusCode(201).body("provenance.document", equalTo("Báo cáo 12/BC-UBND"))
                .body("figures[0].provenance.document", equalTo("Báo cáo 12/BC-UBND"));
        String cell = report.header("Location") + "/figures/FLOW_REACHED";
        reporter().header("If-Match", "*").body(Map.of("figure", Map.of("raw", "8"),
                        "provenance", Map.of("document", "Biên bản ngày 05/5"))).put(cell).then().statusCode(200)
                .body("provenance.document", equalTo("Biên bản ngày 05/5"));
        reporter().header("If-Match", "*").body(Map.of("provenance", Map.of("directive", UUID.randomUUID().toString())))
                .patch(report.header("Location")).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/provenance/directive"));
    }

    @Test
    void aUnitReportsOnlyForPeriodsInWhichItExisted() {
        String late = TestUnits.enter(UnitType.COMMUNE, "Xã Mới", "FLOW-N", province, "2019-07-01");
        Map<String, Object> body = new HashMap<>(Map.of("campaign", campaign, "unit", late, "period", "2019-06"));
        ofProvince().body(body).post(PATH).then().statusCode(422).body("type", equalTo("/problems/unit-not-in-period"))
                .body("violations[0].pointer", equalTo("/unit"));
        body.put("period", "2019");
        ofProvince().body(body).post(PATH).then().statusCode(201);
    }

    @Test
    void aLevelIsNamedOnce() {
        TestUnits.as("planner", "FLOW-P").header("If-Match", "*").body(Map.of("approvalLevels",
                        List.of("COMMUNE", "PROVINCE", "COMMUNE"))).patch(CampaignRequests.PATH + "/" + campaign).then()
                .statusCode(422).body("violations[0].pointer", equalTo("/approvalLevels/2"));
    }
}
