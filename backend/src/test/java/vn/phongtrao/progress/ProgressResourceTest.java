package vn.phongtrao.progress;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void aMatrixSetsTheUnitsBelowAgainstTheTargets() {
        planner().get(address("/matrix")).then().statusCode(200)
                .body("targets.code", equalTo(List.of("T1", "T2", "T3"))).body("total", equalTo(4))
                .body("origin", equalTo("ILLUSTRATIVE"))
                .body("items.unitName", equalTo(List.of("Xã A", "Xã B", "Xã C", "Xã D")))
                .body("items[0].cells.status", equalTo(List.of("MET", "MET", "NO_DATA")))
                .body("items[0].cells[0].actual.value", equalTo(80)).body("items[0].cells[0].distance", equalTo(5))
                .body("items[1].cells.status", equalTo(List.of("NOT_MET", "NOT_MET", "NO_DATA")))
                .body("items[1].cells[0].distance", equalTo(-15)).body("items[1].cells[1].distance", nullValue())
                .body("items[1].cells[0].explanation", containsString("/explain?unit="))
                .body("items[2].cells[0].status", equalTo("NO_DATA")).body("items[0].cells[2].applicable", equalTo(false));
        planner().get(address("/matrix?level=COMMUNE&includeSubmitted=true")).then()
                .body("items[2].cells[0].status", equalTo("MET")).body("items[2].cells[0].distance", equalTo(25));
        planner().get(address("/matrix?level=SCHOOL")).then().body("items", hasSize(0)).body("next", nullValue());
    }

    @Test
    void aMatrixIsSortedByTheDistanceToAThresholdAndPaged() {
        Response first = planner().get(address("/matrix?sort=T1&limit=1"));
        first.then().statusCode(200).body("items.unitName", equalTo(List.of("Xã B")))
                .header("Link", containsString("rel=\"next\""));
        planner().get(address("/matrix?sort=T1&limit=3&cursor=" + first.path("next"))).then()
                .body("items.unitName", equalTo(List.of("Xã A", "Xã C", "Xã D"))).body("next", nullValue());
        planner().get(address("/matrix?sort=-T1")).then()
                .body("items.unitName", equalTo(List.of("Xã A", "Xã B", "Xã C", "Xã D")));
        planner().get(address("/matrix?sort=-name")).then()
                .body("items.unitName", equalTo(List.of("Xã D", "Xã C", "Xã B", "Xã A")));
        String table = planner().get(address("/matrix.csv")).then().statusCode(200).contentType("text/csv")
                .extract().asString();
        List<String> lines = table.lines().toList();
        assertTrue(lines.get(0).startsWith("\uFEFFunit,unitName,unitType,target,status"), lines.get(0));
        assertEquals(1 + planner().get(address("/matrix")).<List<?>>path("items").size()
                * planner().get(address("/matrix")).<List<?>>path("targets").size(), lines.size());
        planner().get(address("/matrix.csv?period=1999")).then().statusCode(400).contentType("application/problem+json");
        planner().get(address("/matrix?sort=T9")).then().statusCode(400).body("violations[0].parameter", equalTo("sort"));
        planner().get(address("/matrix?sort=name&cursor=" + first.path("next"))).then().statusCode(400)
                .body("violations[0].parameter", equalTo("cursor"));
    }

    @Test
    void aSeriesJudgesOnePeriodAfterTheOther() {
        planner().get(address("/series?kind=YEAR&unit=" + communeA)).then().statusCode(200)
                .body("kind", equalTo("YEAR")).body("items.period", equalTo(List.of("2019")))
                .body("items[0].targets[0].status", equalTo("MET")).body("items[0].origin", equalTo("ENTERED"));
        planner().get(address("/series")).then().statusCode(200)
                .body("items.period", equalTo(List.of("2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4")))
                .body("items.asOf", equalTo(List.of("2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31")))
                .body("items[0].targets[0].status", equalTo("NO_DATA"))
                .body("items[1].progress", containsString("period=2019-Q2"));
        planner().get(address("/series?kind=DAY")).then().statusCode(400).body("violations[0].parameter", equalTo("kind"));
        planner().get(address("/series?kind=MONTH&within=2019-Q2")).then()
                .body("items.period", equalTo(List.of("2019-04", "2019-05", "2019-06")));
    }

    @Test
    void progressOutsideTheReachIsNotFound() {
        TestUnits.as("reporter", "PRO-A").get(address("/matrix")).then().statusCode(404);
        TestUnits.as("reporter", "PRO-A").get(address("/series?unit=" + communeC)).then().statusCode(404);
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
