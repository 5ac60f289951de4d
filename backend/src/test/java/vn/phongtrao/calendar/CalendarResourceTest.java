package vn.phongtrao.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
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
import vn.phongtrao.shared.time.BusinessClock;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class CalendarResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static String province;
    private static String commune;

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);

    @BeforeEach
    void enterUnitsOnce() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Lịch Việc", "CAL-P", TestUnits.NATION);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Lịch Việc", "CAL-1", province);
        }
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "CAL-P");
    }

    private static Response campaign(String period) {
        String directive = CampaignRequests.plan(planner(), province, NUMBER.incrementAndGet() + "/KH-CAL");
        Map<String, Object> body = CampaignRequests.securityMovement(province, directive);
        body.put("period", period);
        Response created = planner().body(body).post(CampaignRequests.PATH);
        created.then().statusCode(201);
        return created;
    }

    /** A campaign over last year, this one and the next. */
    private Response longCampaign() {
        return campaign(today.getYear() - 1 + "/" + (today.getYear() + 1));
    }

    private static Map<String, Object> monthly(int day) {
        return new HashMap<>(Map.of("code", "FORM", "title", "Biểu mẫu", "kind", "FORM",
                "unitTypes", List.of("COMMUNE"), "recurrence", Map.of("frequency", "MONTHLY", "day", day)));
    }

    private static Response add(Response campaign, Map<String, Object> entry) {
        return planner().body(entry).post(campaign.header("Location") + "/calendar");
    }

    private static void verb(Response campaign, String verb) {
        String location = campaign.header("Location");
        planner().header("If-Match", planner().get(location).header("ETag")).post(location + "/" + verb).then()
                .statusCode(200);
    }

    private static List<LocalDate> owed(Response campaign) {
        List<String> days = planner().get("/api/v1/obligations?limit=200&campaign=" + campaign.path("id"))
                .path("items.dueOn");
        return days.stream().map(LocalDate::parse).toList();
    }

    private static Response patch(Response entry, Map<String, ?> change) {
        String location = entry.header("Location");
        return planner().header("If-Match", planner().get(location).header("ETag")).body(change).patch(location);
    }

    @Test
    void beforeTheLaunchAnEntrySaysWhatTheLaunchWouldMake() {
        Response campaign = campaign("2019");
        Response entry = add(campaign, monthly(31));
        entry.then().statusCode(201).body("dueDates", hasSize(12)).body("dueDates[1].dueOn", equalTo("2019-02-28"))
                .body("dueDates[1].period", equalTo("2019-02")).body("covers", equalTo("CYCLE"))
                .body("allowedActions.find { it.action == 'change' }.allowed", equalTo(true));
        assertEquals(List.of(), owed(campaign));
        patch(entry, Map.of("recurrence", Map.of("frequency", "YEARLY", "month", 2, "day", 29), "graceDays", 3)).then()
                .statusCode(200).body("dueDates.dueOn", contains("2019-02-28"))
                .body("dueDates.onTimeUntil", contains("2019-03-03"));
        TestUnits.as("reporter", "CAL-1").get(entry.header("Location")).then().statusCode(200)
                .body("allowedActions.find { it.action == 'change' }.reason", equalTo("/problems/forbidden"));
        planner().body(Map.of()).patch(entry.header("Location")).then().statusCode(428);
        add(campaign, monthly(1)).then().statusCode(409).body("type", equalTo("/problems/calendar-code-taken"));
    }

    @Test
    void aChangeHoldsForDaysFromTodayOnAndPastOnesStayAsTheyWereOwed() {
        Response campaign = longCampaign();
        Response entry = add(campaign, monthly(15));
        verb(campaign, "launch");
        assertEquals(36, owed(campaign).size());

        patch(entry, Map.of("recurrence", Map.of("frequency", "MONTHLY", "day", 20))).then().statusCode(200)
                .body("dueDates", hasSize(36));
        owed(campaign).forEach(day -> assertEquals(day.isBefore(today) ? 15 : 20, day.getDayOfMonth(), day.toString()));
        patch(entry, Map.of("recurrence", Map.of("frequency", "MONTHLY", "day", 10))).then().statusCode(200);
        owed(campaign).forEach(day -> assertTrue(day.isBefore(today) || day.equals(today) || day.getDayOfMonth() == 10,
                day.toString()));
        assertEquals(36, owed(campaign).size(), "nothing is asked twice in a month");

        List<LocalDate> past = owed(campaign).stream().filter(day -> day.isBefore(today)).toList();
        assertFalse(past.isEmpty());
        planner().header("If-Match", planner().get(entry.header("Location")).header("ETag"))
                .delete(entry.header("Location")).then().statusCode(204);
        assertEquals(past, owed(campaign));
        planner().get("/api/v1/obligations?campaign=" + campaign.path("id")).then()
                .body("items.calendarEntry", everyItem(nullValue())).body("items[0].title", equalTo("Biểu mẫu"));
    }

    @Test
    void aNewEntryOfALaunchedCampaignAsksNothingForDaysBeforeToday() {
        Response campaign = longCampaign();
        verb(campaign, "launch");
        add(campaign, monthly(15)).then().statusCode(201);

        assertFalse(owed(campaign).isEmpty());
        owed(campaign).forEach(day -> assertFalse(day.isBefore(today), day.toString()));
    }

    @Test
    void aCancelledCampaignAsksNothingForDaysAfterThatExceptWhatIsRecorded() {
        Response campaign = longCampaign();
        Response entry = add(campaign, monthly(15));
        verb(campaign, "launch");
        List<LocalDate> all = owed(campaign);
        String last = planner().get("/api/v1/obligations?sort=-dueOn&campaign=" + campaign.path("id"))
                .path("items[0].id");
        planner().header("If-Match", planner().get("/api/v1/obligations/" + last).header("ETag")).body(Map.of())
                .post("/api/v1/obligations/" + last + "/complete").then().statusCode(200)
                .body("status", equalTo("DONE"));
        verb(campaign, "cancel");

        LocalDate recorded = all.get(all.size() - 1);
        assertEquals(all.stream().filter(day -> !day.isAfter(today) || day.equals(recorded)).toList(), owed(campaign));
        patch(entry, Map.of("title", "Khác")).then().statusCode(409).body("type", equalTo("/problems/calendar-fixed"));
    }

    @Test
    void aCloneTakesTheCalendarAlongIntoItsOwnPeriodAndTerritory() {
        Response campaign = campaign("2019");
        Map<String, Object> once = monthly(1);
        once.put("code", "ONCE");
        once.put("recurrence", Map.of("frequency", "ONCE", "date", "2019-05-20"));
        add(campaign, once).then().statusCode(201);
        Response clone = planner().body(Map.of("period", "2021", "owner", commune))
                .post(campaign.header("Location") + "/clone");
        clone.then().statusCode(201).body("owner", equalTo(commune));

        planner().get(clone.header("Location") + "/calendar").then().statusCode(200)
                .body("items.recurrence.date", contains("2021-05-20")).body("items[0].dueDates.period", contains("2021"));
        planner().body(Map.of("period", "2021", "owner", UUID.randomUUID())).post(campaign.header("Location") + "/clone")
                .then().statusCode(422).body("violations[0].pointer", equalTo("/owner"));
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(delimiter = ';', value = {
        "recurrence; {\"frequency\": \"ONCE\"}                                    ; NotNull             ; /recurrence/date",
        "recurrence; {\"frequency\": \"ONCE\", \"date\": \"2031-01-01\"}          ; OutsideCampaign     ; /recurrence/date",
        "recurrence; {\"frequency\": \"ONCE\", \"date\": \"2019-02-01\", \"day\": 1} ; NotOfThisRecurrence ; /recurrence/day",
        "recurrence; {\"frequency\": \"MONTHLY\"}                                 ; NotNull             ; /recurrence/day",
        "recurrence; {\"frequency\": \"QUARTERLY\", \"day\": 1, \"month\": 4}      ; OutsideCycle        ; /recurrence/month",
        "covers    ; \"YEAR_TO_DATE\"                                              ; NotOfThisRecurrence ; /covers",
        "period    ; \"2019-Q1\"                                                   ; NotOfThisRecurrence ; /period",
        "unitTypes ; []                                                            ; NotEmpty            ; /unitTypes",
        "within    ; [\"019345a0-0000-7000-8000-0000000000ff\"]                    ; UnknownReference    ; /within/0",
        "directive ; \"019345a0-0000-7000-8000-0000000000ff\"                      ; UnknownReference    ; /directive",
    })
    void anEntryThatContradictsItselfIsRefusedAtItsPlace(String field, String value, String code, String pointer)
            throws Exception {
        Map<String, Object> entry = monthly(15);
        entry.put(field, new com.fasterxml.jackson.databind.ObjectMapper().readValue(value, Object.class));

        add(campaign("2019"), entry).then().statusCode(422).body("type", equalTo("/problems/invalid-content"))
                .body("violations[0].code", equalTo(code)).body("violations[0].pointer", equalTo(pointer));
    }
}
