package vn.phongtrao.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.shared.time.BusinessClock;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class ObligationResourceTest {

    private static final String PATH = "/api/v1/obligations";

    private static String province;
    private static String first;
    private static String second;
    private static Response campaign;

    @BeforeEach
    void enterCampaignOnce() {
        if (campaign == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Nghĩa Vụ", "OBL-P", TestUnits.NATION);
            first = TestUnits.enter(UnitType.COMMUNE, "Xã Nghĩa Vụ Một", "OBL-1", province);
            second = TestUnits.enter(UnitType.WARD, "Phường Nghĩa Vụ Hai", "OBL-2", province);
            TestUnits.enter(UnitType.SCHOOL, "Trường Nghĩa Vụ", "OBL-S", first);
            TestIndicators.enter("OBL_REACHED", "HOUSEHOLD");
            campaign = TestCampaigns.define("OBL-P", province, "21/KH-OBL",
                    List.of(TestCampaigns.asked("OBL_REACHED", true, "COMMUNE", "WARD")));
            entry("REPORT", "REPORT", Map.of("frequency", "QUARTERLY", "monthsAfter", 1, "day", 10));
            entry("FORM", "FORM", Map.of("frequency", "YEARLY", "month", 12, "day", 15));
            TestCampaigns.launch("OBL-P", campaign);
        }
    }

    private static void entry(String code, String kind, Map<String, Object> recurrence) {
        planner().body(Map.of("code", code, "title", "Việc " + code, "kind", kind, "unitTypes",
                        List.of("COMMUNE", "WARD"), "recurrence", recurrence, "graceDays", 2))
                .post(campaign.header("Location") + "/calendar").then().statusCode(201);
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "OBL-P");
    }

    private static RequestSpecification reporter() {
        return TestUnits.as("reporter", "OBL-1");
    }

    private static Response list(RequestSpecification who, String filter) {
        Response list = who.get(PATH + "?count=true&campaign=" + campaign.path("id") + filter);
        list.then().statusCode(200);
        return list;
    }

    private static Response act(RequestSpecification who, String id, String verb, Map<String, ?> body) {
        String tag = who.get(PATH + "/" + id).header("ETag");
        return who.header("If-Match", tag == null ? "\"0-0\"" : tag).body(body).post(PATH + "/" + id + "/" + verb);
    }

    @Test
    void theLaunchMakesTheDueDatesAndTheTreeSaysWhoOwesThem() {
        list(planner(), "").then().body("total", equalTo(10))
                .body("items.dueOn", contains("2019-04-10", "2019-04-10", "2019-07-10", "2019-07-10", "2019-10-10",
                        "2019-10-10", "2019-12-15", "2019-12-15", "2020-01-10", "2020-01-10"))
                .body("items[0].onTimeUntil", equalTo("2019-04-12")).body("items[0].period", equalTo("2019-Q1"))
                .body("items.findAll { it.dueOn == '2019-04-10' }.unit", containsInAnyOrder(first, second));
        list(reporter(), "").then().body("total", equalTo(5)).body("items.unit", everyItem(equalTo(first)))
                .body("items.unitName", everyItem(equalTo("Xã Nghĩa Vụ Một")));
        list(planner(), "&unit=" + second + "&from=2019-12-01&to=2019-12-31").then()
                .body("items.unit", contains(second)).body("items.code", contains("FORM"));
        TestUnits.as("reporter", "OBL-S").get(PATH + "?campaign=" + campaign.path("id")).then()
                .body("items", empty());
    }

    @Test
    void pagesFollowEachOtherWithoutGapAndWithoutRepetition() {
        List<String> all = list(planner(), "").path("items.id");
        List<String> paged = new java.util.ArrayList<>();
        String cursor = "";
        do {
            Response page = planner().get(PATH + "?limit=3&campaign=" + campaign.path("id") + cursor);
            paged.addAll(page.path("items.id"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        org.junit.jupiter.api.Assertions.assertEquals(all, paged);
    }

    @Test
    void aReportIsDoneWhenItIsSubmittedAndOwedAgainWhenItIsSentBack() {
        String owed = list(reporter(), "&to=2019-04-30").path("items[0].id");
        reporter().get(PATH + "/" + owed).then().statusCode(200).body("status", equalTo("LATE"))
                .body("doneOn", nullValue())
                .body("allowedActions.find { it.action == 'complete' }.reason", equalTo("/problems/done-by-report"));
        Response report = reporter().body(Map.of("campaign", campaign.path("id"), "unit", first, "period", "2019-Q1",
                "figures", List.of(Map.of("indicator", "OBL_REACHED", "figure", Map.of("raw", "12")))))
                .post("/api/v1/reports");
        report.then().statusCode(201);
        String path = report.header("Location");
        reporter().get(PATH + "/" + owed).then().body("status", equalTo("LATE"))
                .body("report", equalTo(report.path("id"))).body("reportStatus", equalTo("DRAFT"));

        reporter().header("If-Match", reporter().get(path).header("ETag")).post(path + "/submit").then().statusCode(200);
        reporter().get(PATH + "/" + owed).then().body("status", equalTo("DONE")).body("onTime", equalTo(false))
                .body("doneOn", equalTo(LocalDate.now(BusinessClock.ZONE).toString()));
        list(reporter(), "&status=done&kind=REPORT").then().body("items.id", contains(owed));

        RequestSpecification approver = TestUnits.as("approver", "OBL-P");
        approver.header("If-Match", approver.get(path).header("ETag")).body(Map.of("reason", "Thiếu số liệu"))
                .post(path + "/return").then().statusCode(200);
        reporter().get(PATH + "/" + owed).then().body("status", equalTo("LATE"))
                .body("reportStatus", equalTo("RETURNED"));
        list(reporter(), "&status=late&to=2019-04-30").then().body("items.id", contains(owed));
        act(reporter(), owed, "complete", Map.of()).then().statusCode(409)
                .body("type", equalTo("/problems/done-by-report"));
    }

    @Test
    void whatIsNoReportIsRecordedByHandAndTakenBack() {
        String owed = list(planner(), "&kind=FORM&unit=" + second).path("items[0].id");
        planner().get(PATH + "/" + owed).then().header("ETag", notNullValue());
        planner().body(Map.of()).post(PATH + "/" + owed + "/complete").then().statusCode(428);
        act(planner(), owed, "complete", Map.of("date", "2999-01-01")).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/date"));
        act(TestUnits.as("reporter", "OBL-2"), owed, "complete", Map.of("date", "2019-12-17", "document", "Công văn 5/CV"))
                .then().statusCode(200).body("status", equalTo("DONE")).body("onTime", equalTo(true))
                .body("recorded.document", equalTo("Công văn 5/CV"));
        act(planner(), owed, "exempt", Map.of("reason", "x")).then().statusCode(409)
                .body("type", equalTo("/problems/obligation-recorded"));
        act(planner(), owed, "reopen", Map.of("reason", "Ghi nhầm")).then().statusCode(200)
                .body("status", equalTo("LATE")).body("recorded.note", equalTo("Ghi nhầm"));
        act(planner(), owed, "reopen", Map.of("reason", "x")).then().statusCode(409)
                .body("type", equalTo("/problems/nothing-recorded"));
        act(planner(), owed, "exempt", Map.of("reason", "Mới thành lập")).then().statusCode(200)
                .body("status", equalTo("EXEMPT")).body("recorded.exemptedBecause", equalTo("Mới thành lập"));
        list(planner(), "&status=exempt").then().body("items.id", contains(owed));
        act(TestUnits.as("planner", "OBL-2"), owed, "reopen", Map.of("reason", "x")).then().statusCode(404);
    }

    @Test
    void completenessIsCountedForTheUnitAndForEachDirectlyBelowIt() {
        Response all = planner().get(campaign.header("Location") + "/obligations?period=2019-Q2");
        all.then().statusCode(200).body("total.expected", equalTo(2)).body("total.done", equalTo(0))
                .body("total.overdue", equalTo(2)).body("total.completeness.value", equalTo(0))
                .body("total.completeness.unitOfMeasure", equalTo("PERCENT"))
                .body("units.unitName", contains("Phường Nghĩa Vụ Hai", "Xã Nghĩa Vụ Một"))
                .body("units.standing.expected", contains(1, 1)).body("own.expected", equalTo(0))
                .body("dates.dueOn", contains("2019-07-10"));
        planner().get(all.<String>path("units[0].children")).then().statusCode(200)
                .body("unit", equalTo(second)).body("own.expected", equalTo(1)).body("units", empty());
        reporter().get(campaign.header("Location") + "/obligations?unit=" + first).then().statusCode(200)
                .body("total.expected", equalTo(5));
        reporter().get(campaign.header("Location") + "/obligations").then().statusCode(404);
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        planner().get(PATH + "?status=open").then().statusCode(400).body("violations[0].parameter", equalTo("status"));
        list(planner(), "&mine=true&kind=FORM").then().body("items", hasSize(2));
        TestUnits.as("auditor", "OBL-1").get(PATH + "?mine=true&kind=FORM&campaign=" + campaign.path("id")).then()
                .body("items.unit", contains(first));
    }
}
