package vn.phongtrao.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class ReportResourceTest {

    private static final String PATH = "/api/v1/reports";

    private static String province;
    private static String commune;
    private static String campaign;

    @BeforeEach
    void enterCampaignOnce() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Báo Cáo", "REP-P", TestUnits.NATION);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Báo Cáo", "REP-C", province);
            TestUnits.enter(UnitType.COMMUNE, "Xã Bên Cạnh", "REP-N", province);
            TestIndicators.enter("REP_REACHED", "HOUSEHOLD");
            TestIndicators.enter("REP_DIESEL", "LITRE");
            TestIndicators.enterWithDimension("REP_TEAMS", "SELF_MANAGING_TEAM", "teamKind", "WHARF", "BOAT");
            TestIndicators.enter("REP_OTHER", "HOUSEHOLD");
            Response defined = TestCampaigns.define("REP-P", province, "11/KH-REP", List.of(
                    TestCampaigns.asked("REP_REACHED", true, "COMMUNE"),
                    TestCampaigns.asked("REP_DIESEL", false, "COMMUNE"),
                    TestCampaigns.asked("REP_TEAMS", false, "COMMUNE")));
            TestCampaigns.launch("REP-P", defined);
            campaign = defined.path("id");
        }
    }

    private static RequestSpecification reporter() {
        return TestUnits.as("reporter", "REP-C");
    }

    private static RequestSpecification approver() {
        return TestUnits.as("approver", "REP-P");
    }

    private static Map<String, Object> report(String period) {
        return new HashMap<>(Map.of("campaign", campaign, "unit", commune, "period", period));
    }

    private static Map<String, Object> answer(String indicator, String raw) {
        return new HashMap<>(Map.of("indicator", indicator, "figure", Map.of("raw", raw)));
    }

    private static Response start(String period, Object... answers) {
        Map<String, Object> body = report(period);
        body.put("figures", List.of(answers));
        Response created = reporter().body(body).post(PATH);
        created.then().statusCode(201);
        return created;
    }

    private static Response act(RequestSpecification who, Response report, String verb, Object body) {
        String tag = who.get(report.header("Location")).header("ETag");
        RequestSpecification request = who.header("If-Match", tag == null ? "\"0-0\"" : tag);
        return (body == null ? request : request.body(body)).post(report.header("Location") + "/" + verb);
    }

    private static Response submitted(String period) {
        Response report = start(period, answer("REP_REACHED", "trên 1.234"));
        act(reporter(), report, "submit", null).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        return report;
    }

    @Test
    void aReportGoesFromDraftOverReturnToApproval() {
        Response report = start("2019-01", answer("REP_REACHED", "trên 1.234"));
        report.then().body("status", equalTo("DRAFT")).body("revision", equalTo(1)).body("origin", equalTo("ENTERED"))
                .body("unitName", equalTo("Xã Báo Cáo")).body("campaignName", notNullValue())
                .body("figures[0].figure.qualifier", equalTo("MORE_THAN"))
                .body("figures[0].figure.unitOfMeasure", equalTo("HOUSEHOLD"))
                .body("allowedActions.find { it.action == 'submit' }.allowed", equalTo(true))
                .body("allowedActions.find { it.action == 'approve' }.reason", equalTo("/problems/forbidden"));

        act(reporter(), report, "submit", null).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        act(approver(), report, "return", Map.of("reason", "Thiếu số hộ của ấp 3")).then().statusCode(200)
                .body("status", equalTo("RETURNED")).body("reason", equalTo("Thiếu số hộ của ấp 3"));
        act(reporter(), report, "submit", null).then().statusCode(200);
        act(approver(), report, "approve", null).then().statusCode(200).body("status", equalTo("APPROVED"))
                .body("effective", equalTo(true)).body("approvals[0].unit", equalTo(province))
                .body("approvals", hasSize(1));
    }

    @Test
    void anApprovedReportIsCorrectedByARevisionAndCountsUntilThat() {
        Response report = submitted("2019-02");
        act(approver(), report, "approve", null).then().statusCode(200);

        act(reporter(), report, "submit", null).then().statusCode(409)
                .body("type", equalTo("/problems/report-not-editable"));
        Response revision = act(reporter(), report, "revise", Map.of("reason", "Sửa số hộ"));
        revision.then().statusCode(201).body("revision", equalTo(2)).body("status", equalTo("DRAFT"))
                .body("revises", equalTo(report.path("id"))).body("figures", hasSize(1))
                .body("figures[0].figure.raw", equalTo("trên 1.234"));
        act(reporter(), report, "revise", Map.of("reason", "Sửa số hộ lần nữa")).then().statusCode(409)
                .body("type", equalTo("/problems/report-exists"));
        reporter().get(report.header("Location")).then().body("effective", equalTo(true));

        act(reporter(), revision, "submit", null).then().statusCode(200).body("correction", equalTo("Sửa số hộ"))
                .body("reason", equalTo("Sửa số hộ"));
        act(approver(), revision, "approve", null).then().statusCode(200).body("effective", equalTo(true));
        reporter().get(report.header("Location")).then().body("status", equalTo("APPROVED"))
                .body("effective", equalTo(false));
    }

    @Test
    void aSecondReportForTheSamePeriodNamesTheFirst() {
        Response first = start("2019-03");

        reporter().body(report("2019-03")).post(PATH).then().statusCode(409)
                .body("type", equalTo("/problems/report-exists")).body("report", equalTo(first.header("Location")))
                .header("Link", containsString(first.header("Location")));
    }

    @Test
    void theSameIdWithTheSameContentIsTheSameReport() {
        Map<String, Object> body = report("2019-04");
        body.put("id", UUID.randomUUID().toString());

        reporter().body(body).post(PATH).then().statusCode(201);
        reporter().body(body).post(PATH).then().statusCode(200).body("id", equalTo(body.get("id")));
    }

    @Test
    void anAmbiguousFigureIsKeptOnceAReadingIsChosenWithAReason() {
        String cell = start("2019-05").header("Location") + "/figures/REP_DIESEL";

        reporter().body(Map.of("figure", Map.of("raw", "106,200 lít"))).put(cell).then().statusCode(422)
                .body("type", equalTo("/problems/ambiguous-figure")).body("readings", hasSize(2))
                .body("readings[0].figure.value", equalTo(106200))
                .body("violations[0].pointer", equalTo("/figure/raw"));
        reporter().body(Map.of("figure", Map.of("raw", "106,200 lít", "value", 106200))).put(cell).then()
                .statusCode(422).body("type", equalTo("/problems/ambiguous-figure"));
        reporter().body(Map.of("figure", Map.of("raw", "106,200 lít", "value", 7), "reason", "x")).put(cell).then()
                .statusCode(422).body("violations[0].code", equalTo("NoSuchReading"));
        reporter().body(Map.of("figure", Map.of("raw", "106,200 lít", "value", 106200), "reason", "Giá bán xác nhận"))
                .put(cell).then().statusCode(200).body("figure.value", equalTo(106200))
                .body("reason", equalTo("Giá bán xác nhận"));
        reporter().get(cell).then().statusCode(200).body("reason", equalTo("Giá bán xác nhận"));
    }

    @Test
    void eachCellHasItsOwnTagSoThatEditorsDoNotLockEachOtherOut() {
        String report = start("2019-06").header("Location");
        String tag = reporter().body(Map.of("figure", Map.of("raw", "10"))).put(report + "/figures/REP_REACHED").then()
                .statusCode(200).extract().header("ETag");
        String before = reporter().get(report).header("ETag");

        reporter().body(Map.of("figure", Map.of("raw", "5 lít"))).put(report + "/figures/REP_DIESEL").then()
                .statusCode(200);
        reporter().body(Map.of("figure", Map.of("raw", "11"))).put(report + "/figures/REP_REACHED").then()
                .statusCode(428);
        reporter().header("If-Match", tag).body(Map.of("figure", Map.of("raw", "11"))).put(report + "/figures/REP_REACHED")
                .then().statusCode(200).body("figure.value", equalTo(11));
        reporter().header("If-Match", tag).body(Map.of("figure", Map.of("raw", "12"))).put(report + "/figures/REP_REACHED")
                .then().statusCode(412);
        String listed = reporter().get(report).path("figures.find { it.indicator == 'REP_REACHED' }.etag");
        reporter().header("If-Match", listed).delete(report + "/figures/REP_REACHED").then().statusCode(204);
        reporter().get(report + "/figures/REP_REACHED").then().statusCode(404);
        reporter().header("If-Match", before).post(report + "/submit").then().statusCode(422)
                .body("type", equalTo("/problems/incomplete-report"))
                .body("violations[0].value", equalTo("REP_REACHED"));
    }

    @Test
    void dimensionsTellAnswersToOneIndicatorApart() {
        String report = start("2019-07").header("Location");
        for (String kind : List.of("WHARF", "BOAT")) {
            reporter().body(Map.of("figure", Map.of("raw", "2 tổ"), "dimensions", Map.of("teamKind", kind)))
                    .put(report + "/figures/REP_TEAMS").then().statusCode(200)
                    .body("dimensions.teamKind", equalTo(kind));
        }
        reporter().get(report).then().body("figures", hasSize(2));
        reporter().get(report + "/figures/REP_TEAMS?dimension=teamKind:BOAT").then().statusCode(200);
        reporter().body(Map.of("figure", Map.of("raw", "2 tổ"), "dimensions", Map.of("teamKind", "TRAIN")))
                .put(report + "/figures/REP_TEAMS").then().statusCode(422)
                .body("violations[0].pointer", equalTo("/dimensions/teamKind"));
    }

    @ParameterizedTest(name = "{0} \"{1}\" is refused as {2} at {3}")
    @CsvSource(delimiter = ';', value = {
        "REP_REACHED ; ngày 15/01/2019 ; not-a-figure          ; /figures/0/figure/raw",
        "REP_REACHED ; 50 người        ; wrong-unit-of-measure ; /figures/0/figure/raw",
        "REP_OTHER   ; 5               ; invalid-content       ; /figures/0/indicator",
        "NO_SUCH     ; 5               ; invalid-content       ; /figures/0/indicator",
    })
    void anAnswerThatDoesNotFitIsRefusedAtItsPlaceAndNothingIsKept(String indicator, String raw, String type,
            String pointer) {
        Map<String, Object> body = report("2019-08");
        body.put("figures", List.of(answer(indicator, raw)));

        reporter().body(body).post(PATH).then().statusCode(422).body("type", equalTo("/problems/" + type))
                .body("violations[0].pointer", equalTo(pointer));
        reporter().get(PATH + "?period=2019-08&unit=" + commune).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"2018, 422, /period", "2019-13, 400, /period", "2020/2019, 400, /period"})
    void aPeriodLiesWithinTheCampaigns(String period, int status, String pointer) {
        reporter().body(report(period)).post(PATH).then().statusCode(status)
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void aReportIsThatOfAUnitInTheReach() {
        Map<String, Object> body = report("2019-09");
        body.put("unit", province);
        reporter().body(body).post(PATH).then().statusCode(422).body("violations[0].pointer", equalTo("/unit"));

        String location = start("2019-09").header("Location");
        TestUnits.as("reporter", "REP-N").get(location).then().statusCode(404);
        TestUnits.as("reporter", "REP-N").get(PATH + "?campaign=" + campaign).then().body("items", empty());
        approver().get(PATH + "?campaign=" + campaign + "&status=DRAFT&period=2019-09").then()
                .body("items.id", contains(location.substring(location.lastIndexOf('/') + 1)));
    }

    @Test
    void nobodyApprovesTheirOwnSubmissionOrTheirOwnUnit() {
        Response report = start("2019-10", answer("REP_REACHED", "5"));
        act(approver(), report, "submit", null).then().statusCode(200);

        act(approver(), report, "approve", null).then().statusCode(403)
                .body("type", equalTo("/problems/own-submission"));
        approver().get(report.header("Location")).then()
                .body("allowedActions.find { it.action == 'approve' }.reason", equalTo("/problems/own-submission"));
        act(TestUnits.as("approver", "REP-C"), report, "approve", null).then().statusCode(403)
                .body("type", equalTo("/problems/not-below-approver"));
        act(reporter(), report, "approve", null).then().statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void theRulesOfStateHold() {
        Response report = start("2019-11", answer("REP_REACHED", "5"));
        act(approver(), report, "approve", null).then().statusCode(409)
                .body("type", equalTo("/problems/report-not-submitted"));
        act(approver(), report, "revise", Map.of("reason", "Sửa số hộ")).then().statusCode(409)
                .body("type", equalTo("/problems/report-not-revisable"));
        act(approver(), report, "revise", Map.of()).then().statusCode(422)
                .body("violations[0].code", equalTo("TooVague")).body("violations[0].pointer", equalTo("/reason"));
        act(reporter(), report, "submit", null).then().statusCode(200);
        reporter().body(Map.of("figure", Map.of("raw", "7 lít"))).put(report.header("Location") + "/figures/REP_DIESEL")
                .then().statusCode(409).body("type", equalTo("/problems/report-not-editable"));
        reporter().post(report.header("Location") + "/submit").then().statusCode(428);
        reporter().header("If-Match", "\"0-x\"").post(report.header("Location") + "/submit").then().statusCode(412);
    }

    @Test
    void provenanceIsKeptWithTheFigure() {
        Map<String, Object> answer = answer("REP_REACHED", "1.234 hộ");
        answer.put("provenance", Map.of("document", "Báo cáo 12/BC-UBND", "locator", "mục II.1",
                "sourceText", "1.234 hộ được tuyên truyền"));

        start("2019-12", answer).then().body("figures[0].provenance.document", equalTo("Báo cáo 12/BC-UBND"))
                .body("figures[0].provenance.directive", nullValue())
                .body("figures[0].enteredBy", notNullValue());
        reporter().get(PATH + "?sort=period&campaign=" + campaign).then().statusCode(200)
                .body("items.period", hasItem("2019-12")).body("items.period", not(hasItem("2018")));
    }
}
