package vn.phongtrao.calendarfeed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.shared.time.BusinessClock;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class CalendarFeedTest {

    private static final String TOKENS = "/api/v1/me/calendar-tokens";
    private static final int YEAR = LocalDate.now(BusinessClock.ZONE).getYear();
    private static String commune;

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void goBack() {
        TimeZone.setDefault(before);
    }

    private static RequestSpecification reporter() {
        if (commune == null) {
            String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Lịch", "ICS-P", TestUnits.NATION);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Lịch", "ICS-1", province);
            String directive = CampaignRequests.plan(TestUnits.as("planner", "ICS-P"), province, "41/KH-ICS");
            Map<String, Object> body = CampaignRequests.securityMovement(province, directive);
            body.put("period", String.valueOf(YEAR));
            Response campaign = TestUnits.as("planner", "ICS-P").body(body).post(CampaignRequests.PATH);
            campaign.then().statusCode(201);
            TestUnits.as("planner", "ICS-P").body(Map.of("code", "FORM", "title", "Biểu mẫu; cuối năm", "kind", "FORM",
                            "unitTypes", List.of("COMMUNE"), "remindDays", List.of(7),
                            "recurrence", Map.of("frequency", "YEARLY", "month", 12, "day", 31)))
                    .post(campaign.header("Location") + "/calendar").then().statusCode(201);
            TestUnits.as("planner", "ICS-P").header("If-Match",
                            TestUnits.as("planner", "ICS-P").get(campaign.header("Location")).header("ETag"))
                    .post(campaign.header("Location") + "/launch").then().statusCode(200);
        }
        return TestUnits.as("reporter", "ICS-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "Pacific/Pago_Pago", "Pacific/Kiritimati"})
    void whatIsDueStandsOnItsDayInEveryZoneOfTheServer(String zone) {
        String path = reporter().body(Map.of("name", "Điện thoại")).post(TOKENS).path("feed");
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Response feed = given().get(path);
        feed.then().statusCode(200).contentType(startsWith("text/calendar"));

        assertTrue(feed.asString().contains("DTSTART;VALUE=DATE:" + YEAR + "1231\r\n"), feed.asString());
        ICalendar calendar = Biweekly.parse(feed.asString()).first();
        assertEquals(1, calendar.getEvents().size());
        VEvent event = calendar.getEvents().get(0);
        assertEquals("Biểu mẫu; cuối năm (Xã Lịch)", event.getSummary().getValue());
        assertEquals(1, event.getAlarms().size());
        assertTrue(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty(), feed.asString());
        for (String line : feed.asString().split("\r\n")) {
            assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line);
        }
    }

    @Test
    void aTokenIsShownOnceAndReadsNothingOnceItIsRevoked() {
        Response made = reporter().body(Map.of("name", "Máy bàn")).post(TOKENS);
        made.then().statusCode(201).body("feed", startsWith("/api/v1/obligations.ics?token="));
        String feed = made.path("feed");
        assertEquals(43, feed.substring(feed.indexOf('=') + 1).length(), "256 bits");
        reporter().get(made.header("Location")).then().statusCode(200).body("feed", nullValue());
        TestUnits.as("reporter", "ICS-P").get(made.header("Location")).then().statusCode(404);
        TestUnits.as("planner", "ICS-P").get(TOKENS).then().body("items", empty());

        String tag = given().get(feed).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get(feed).then().statusCode(304);
        reporter().header("If-Match", reporter().get(made.header("Location")).header("ETag"))
                .delete(made.header("Location")).then().statusCode(204);
        given().get(feed).then().statusCode(401).body("type", equalTo("/problems/unauthorized"));
        given().get("/api/v1/obligations.ics?token=guess").then().statusCode(401);
        given().get("/api/v1/obligations.ics").then().statusCode(401);
        reporter().get("/api/v1/obligations.ics").then().statusCode(200);
        reporter().get("/api/v1/obligations?mine=true&status=due").then().body("items.unit", contains(commune));
    }
}
