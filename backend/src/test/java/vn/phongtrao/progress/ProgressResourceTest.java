package vn.phongtrao.progress;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** One campaign with four communes: A and B approved, C submitted only, D silent. */
@QuarkusTest
class ProgressResourceTest {

    private static String province;
    private static String communeA;
    private static String communeC;
    private static String communeD;
    private static String campaign;

    @BeforeEach
    void enterCampaignOnce() {
        if (campaign != null) {
            return;
        }
        province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Tiến Độ", "PRO-P", TestUnits.NATION);
        communeA = TestUnits.enter(UnitType.COMMUNE, "Xã A", "PRO-A", province);
        String communeB = TestUnits.enter(UnitType.COMMUNE, "Xã B", "PRO-B", province);
        communeC = TestUnits.enter(UnitType.COMMUNE, "Xã C", "PRO-C", province);
        communeD = TestUnits.enter(UnitType.COMMUNE, "Xã D", "PRO-D", province);
        TestIndicators.enter("PRO_REACHED", "HOUSEHOLD");
        TestIndicators.enter("PRO_ALL", "HOUSEHOLD");
        TestIndicators.enterYesNo("PRO_SAFE");
        Response defined = TestCampaigns.define("PRO-P", province, "31/KH-PRO", List.of(
                TestCampaigns.asked("PRO_REACHED", false, "COMMUNE"), TestCampaigns.asked("PRO_ALL", false, "COMMUNE"),
                TestCampaigns.asked("PRO_SAFE", false, "COMMUNE")));
        campaign = defined.path("id");
        set(defined, "T1", "COMMUNE", """
                "expression":{"ratio":{"of":"PRO_REACHED","to":"PRO_ALL"},"op":">=","value":75,"unitOfMeasure":"PERCENT"}""");
        set(defined, "T2", "COMMUNE", """
                "expression":{"indicator":"PRO_SAFE","op":"=","value":true},
                "coverage":{"op":">=","value":75,"unitOfMeasure":"PERCENT","evaluation":"POOLED"}""");
        set(defined, "T3", "SCHOOL", """
                "expression":{"indicator":"PRO_SAFE","op":"=","value":true}""");
        TestCampaigns.launch("PRO-P", defined);
        report("PRO-A", communeA, "ENTERED", true, "100", "trên 80", "Có");
        report("PRO-B", communeB, "ILLUSTRATIVE", true, "100", "60", "Không");
        report("PRO-C", communeC, "ENTERED", false, "100", "100", "Có");
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "PRO-P");
    }

    private static void set(Response defined, String code, String types, String rest) {
        String appliesTo = "[\"" + types.replace(" ", "\",\"") + "\"]";
        planner().body("{\"code\":\"" + code + "\",\"title\":\"Chỉ tiêu\",\"periodKind\":\"YEAR\",\"appliesTo\":"
                        + appliesTo + "," + rest + "}").post(defined.header("Location") + "/targets")
                .then().statusCode(201);
    }

    private static void report(String code, String unit, String origin, boolean approved, String all, String reached,
            String safe) {
        Response report = TestUnits.as("reporter", code).body(Map.of("campaign", campaign, "unit", unit,
                "period", "2019", "origin", origin, "figures", List.of(
                        Map.of("indicator", "PRO_ALL", "figure", Map.of("raw", all)),
                        Map.of("indicator", "PRO_REACHED", "figure", Map.of("raw", reached), "provenance",
                                Map.of("document", "Báo cáo 12/BC-UBND", "sourceText", reached + " hộ")),
                        Map.of("indicator", "PRO_SAFE", "figure", Map.of("raw", safe))))).post("/api/v1/reports");
        report.then().statusCode(201);
        String location = report.header("Location");
        Response submitted = TestUnits.as("reporter", code).header("If-Match", report.header("ETag"))
                .post(location + "/submit");
        submitted.then().statusCode(200);
        if (approved) {
            TestUnits.as("approver", "PRO-P").header("If-Match", submitted.header("ETag")).post(location + "/approve")
                    .then().statusCode(200);
        }
    }

    private static String address(String query) {
        return "/api/v1/campaigns/" + campaign + "/progress" + query;
    }

    @Test
    void aProvinceShowsSumsSharesCompletenessAndOrigin() {
        planner().get(address("")).then().statusCode(200)
                .body("campaign", equalTo(campaign)).body("unit", equalTo(province)).body("period", equalTo("2019"))
                .body("origin", equalTo("ILLUSTRATIVE")).body("computedAt", notNullValue())
                .body("targets.code", equalTo(List.of("T1", "T2", "T3")))
                .body("targets[0].status", equalTo("UNDETERMINED"))
                .body("targets[0].threshold.op", equalTo(">=")).body("targets[0].threshold.value", equalTo(75))
                .body("targets[0].actual.qualifier", equalTo("MORE_THAN"))
                .body("targets[0].actual.lower", equalTo(70)).body("targets[0].actual.upper", nullValue())
                .body("targets[1].status", equalTo("UNDETERMINED"))
                .body("targets[1].units.expected", equalTo(4)).body("targets[1].units.reported", equalTo(2))
                .body("targets[1].units.met", equalTo(1)).body("targets[1].units.notMet", equalTo(1))
                .body("targets[1].units.noData", equalTo(2))
                .body("targets[1].actual.lower", equalTo(25)).body("targets[1].actual.upper", equalTo(75))
                .body("targets[1].children", containsString("/progress?unit=" + province))
                .body("targets[2].applicable", equalTo(false)).body("targets[2].status", equalTo("NO_DATA"))
                .body("children.unitName", containsInAnyOrder("Xã A", "Xã B", "Xã C", "Xã D"))
                .body("children.progress", hasItem(containsString("/progress?unit=" + communeA)));
    }

    @Test
    void aCommuneIsJudgedOnItsOwnFigures() {
        TestUnits.as("reporter", "PRO-A").get(address("?unit=" + communeA)).then().statusCode(200)
                .body("origin", equalTo("ENTERED")).body("targets[0].status", equalTo("MET"))
                .body("targets[0].actual.value", equalTo(80)).body("targets[1].status", equalTo("MET"))
                .body("targets[1].threshold.value", equalTo(true));
        planner().get(address("?unit=" + communeD)).then().statusCode(200)
                .body("targets[0].status", equalTo("NO_DATA")).body("origin", nullValue());
    }

    @Test
    void submittedFiguresCountWhenAskedFor() {
        planner().get(address("?unit=" + communeC)).then().body("targets[0].status", equalTo("NO_DATA"));
        planner().get(address("?unit=" + communeC + "&includeSubmitted=true")).then()
                .body("targets[0].status", equalTo("MET")).body("includesSubmitted", equalTo(true));
        planner().get(address("?includeSubmitted=true")).then().body("targets[1].units.met", equalTo(2));
    }

    @Test
    void anExplanationNamesEveryInputAndWhatWasLeftOut() {
        Response progress = planner().get(address(""));
        planner().get(progress.<String>path("targets[0].explanation")).then().statusCode(200)
                .body("formula", equalTo("PRO_REACHED / PRO_ALL >= 75 PERCENT"))
                .body("expression.ratio.to", equalTo("PRO_ALL"))
                .body("result.status", equalTo(progress.path("targets[0].status")))
                .body("result.actual.lower", equalTo(progress.path("targets[0].actual.lower")))
                .body("inputs", hasSize(4)).body("inputs.figure.raw", hasItem("trên 80"))
                .body("inputs.find { it.figure.raw == 'trên 80' }.provenance.document", equalTo("Báo cáo 12/BC-UBND"))
                .body("inputs[0].report", containsString("/api/v1/reports/"))
                .body("inputs[0].approvedBy", notNullValue())
                .body("sums.find { it.indicator == 'PRO_ALL' }.figure.value", equalTo(200))
                .body("leftOut.find { it.unitName == 'Xã C' }.reason", equalTo("NOT_APPROVED"))
                .body("leftOut.find { it.unitName == 'Xã C' }.report", containsString("/api/v1/reports/"))
                .body("leftOut.find { it.unitName == 'Xã D' }.reason", equalTo("NOT_REPORTED"));
    }

    @Test
    void progressOutsideTheReachIsNotFound() {
        TestUnits.as("reporter", "PRO-A").get(address("?unit=" + communeC)).then().statusCode(404);
        TestUnits.as("reporter", "PRO-A").get(address("")).then().statusCode(404);
    }

    @Test
    void wrongParametersAreNamed() {
        planner().get(address("?period=2018")).then().statusCode(400)
                .body("violations[0].parameter", equalTo("period"));
        planner().get(address("?period=2019-13")).then().statusCode(400)
                .body("violations[0].parameter", equalTo("period"));
        planner().get(address("?units=1")).then().statusCode(400)
                .body("violations[0].parameter", equalTo("units"));
    }
}
