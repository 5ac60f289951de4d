package vn.phongtrao.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** What an approver sees of the reports that wait: by when they are due, and who wrote them. */
@QuarkusTest
class InboxTest {

    private static final String PATH = "/api/v1/reports";
    /** What every test user's token says. */
    private static final String NAME = "Người dùng thử";

    private static String first;
    private static String second;
    private static Response campaign;

    @BeforeEach
    void enterCampaignOnce() {
        if (campaign == null) {
            String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Hộp Thư", "INB-P", TestUnits.NATION);
            first = TestUnits.enter(UnitType.COMMUNE, "Xã Hộp Thư Một", "INB-1", province);
            second = TestUnits.enter(UnitType.COMMUNE, "Xã Hộp Thư Hai", "INB-2", province);
            TestIndicators.enter("INB_REACHED", "HOUSEHOLD");
            campaign = TestCampaigns.define("INB-P", province, "21/KH-INB",
                    List.of(TestCampaigns.asked("INB_REACHED", true, "COMMUNE")));
            TestUnits.as("planner", "INB-P").body(Map.of("code", "REPORT", "title", "Báo cáo quý", "kind", "REPORT",
                            "unitTypes", List.of("COMMUNE"), "graceDays", 2,
                            "recurrence", Map.of("frequency", "QUARTERLY", "monthsAfter", 1, "day", 10)))
                    .post(campaign.header("Location") + "/calendar").then().statusCode(201);
            TestCampaigns.launch("INB-P", campaign);
        }
    }

    private static RequestSpecification reporter() {
        return TestUnits.as("reporter", "INB-1", "INB-2");
    }

    private static RequestSpecification approver() {
        return TestUnits.as("approver", "INB-P");
    }

    private static Response submitted(String unit, String period) {
        Response report = reporter().body(Map.of("campaign", campaign.path("id"), "unit", unit, "period", period,
                "figures", List.of(Map.of("indicator", "INB_REACHED", "figure", Map.of("raw", "120"))))).post(PATH);
        report.then().statusCode(201);
        reporter().header("If-Match", "*").post(report.header("Location") + "/submit").then().statusCode(200);
        return report;
    }

    @Test
    void whatWaitsIsReadByDueDayPageByPageAndWhatNoCalendarAsksForComesLast() {
        submitted(first, "2019-05");
        submitted(first, "2019-Q3");
        submitted(second, "2019-Q1");
        List<String> days = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        String cursor = "";
        do {
            Response page = approver().get(PATH + "?awaiting=me&sort=dueOn&limit=1&campaign=" + campaign.path("id") + cursor);
            page.then().statusCode(200);
            days.add(page.path("items[0].dueOn"));
            periods.add(page.path("items[0].period"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        assertEquals(List.of("2019-Q1", "2019-Q3", "2019-05"), periods);
        assertEquals(Arrays.asList("2019-04-10", "2019-10-10", null), days);
        approver().get(PATH + "?sort=-dueOn&awaiting=me&campaign=" + campaign.path("id")).then()
                .body("items.period", contains("2019-05", "2019-Q3", "2019-Q1"))
                .body("items[1].onTimeUntil", equalTo("2019-10-12")).body("items[0].onTimeUntil", nullValue());
    }

    @Test
    void whoeverWroteIsShownByNameToThoseWhoMayReadTheReport() {
        Response report = submitted(second, "2019-Q2");
        String path = report.header("Location");
        approver().get(path).then().statusCode(200).body("createdByName", equalTo(NAME))
                .body("submittedByName", equalTo(NAME)).body("figures.enteredByName", everyItem(equalTo(NAME)));
        approver().header("If-Match", "*").body(Map.of("reason", "Thiếu số liệu của ấp 3")).post(path + "/return").then()
                .statusCode(200).body("returned.byName", equalTo(NAME))
                .body("returned.unitName", equalTo("Tỉnh Hộp Thư"));
        reporter().get(path + "/figures/INB_REACHED").then().body("enteredByName", equalTo(NAME));
        reporter().header("If-Match", "*").post(path + "/submit").then().statusCode(200);
        approver().header("If-Match", "*").post(path + "/approve").then().statusCode(200)
                .body("approvals.byName", contains(NAME)).body("approvals.unitName", contains("Tỉnh Hộp Thư"));
    }
}
