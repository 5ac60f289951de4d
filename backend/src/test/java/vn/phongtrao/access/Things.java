package vn.phongtrao.access;

import static java.util.Map.entry;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.phongtrao.attachment.Attachments;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.commendation.Dossiers;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.storedfile.TestDocuments;

/** One thing of every kind at every place, entered when first asked for. */
public final class Things {

    /** By the collection in the path. */
    private static final Map<String, Function<Place, String>> ENTER = Map.ofEntries(
            entry("units", Land::unit),
            entry("successions", Things::succession),
            entry("unit-imports", Things::unitImport),
            entry("report-imports", Things::reportImport),
            entry("indicators", place -> indicator(code())),
            entry("directives", place -> CampaignRequests.plan(Land.as("planner"), Land.unit(place), number())),
            entry("relations", Things::relation),
            entry("campaigns", place -> CampaignRequests.launched(() -> Land.as("planner"), Land.unit(place), number())),
            entry("reviews", place -> review(place).path("id")),
            entry("tasks", place -> review(place).path("conclusions[0].task")),
            entry("calendar-entries", place -> calendarEntry(id("campaigns", place)).path("id")),
            entry("obligations", Things::obligation),
            entry("calendar-tokens", Things::calendarToken),
            entry("targets", Things::target),
            entry("variants", Things::variant),
            entry("checks", place -> check(campaignThatAsks(place).path("id"))),
            entry("reports", Things::report),
            entry("webhooks", Things::webhook),
            entry("deliveries", Things::delivery),
            entry("attachments", Things::attachment),
            entry("award-forms", place -> Dossiers.formId(Dossiers.form())),
            // Published, since a portal sees no other.
            entry("commendations", place -> award(place).path("id")),
            entry("awards", place -> award(place).path("awardCode")));

    /** Of the account that tries conventions. */
    public static final Set<String> ALL_ROLES = Set.of(Role.PLANNER, Role.REPORTER, Role.APPROVER, Role.COUNCIL,
            Role.ADMINISTRATOR, Role.AUDITOR, Role.PORTAL);

    /** Code of an indicator that every campaign asks for and every report answers. */
    private static final String ANSWERED = code();
    private static final String CHECK = "SOME_REACHED";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, String> ENTERED = new HashMap<>();

    private Things() {
    }

    /** Id of the thing of a collection, such as {@code campaigns}, that belongs to the unit at the place. */
    public static synchronized String id(String collection, Place place) {
        String key = collection + " " + place;
        String known = ENTERED.get(key);
        if (known == null) {
            known = enter(collection, place);
            ENTERED.put(key, known);
        }
        return known;
    }

    /** Enters another thing of the collection, which the caller may change as it likes. @return its id */
    public static synchronized String enter(String collection, Place place) {
        Function<Place, String> enter = ENTER.get(collection);
        if (enter == null) {
            throw new IllegalArgumentException("Say here how one of the " + collection + " is entered");
        }
        return enter.apply(place);
    }

    /** Fills a path template such as {@code /api/v1/campaigns/{id}/targets} with the thing at the place. */
    public static String path(String template, Place place) {
        return path(template, collection -> id(collection, place));
    }

    /** Fills a path template with an id that nothing has. */
    public static String pathToNothing(String template) {
        return path(template, collection -> UUID.randomUUID().toString());
    }

    private static String path(String template, Function<String, String> ids) {
        String named = template.contains("{code}") ? "{code}" : "{id}";
        int id = template.indexOf("/" + named);
        if (id < 0) {
            return template;
        }
        String collection = template.substring(template.lastIndexOf('/', id - 1) + 1, id);
        String filled = template.replace(named, ids.apply(collection)).replace("{indicator}", ANSWERED)
                .replace("{check}", CHECK);
        return filled.contains("{variantId}") ? filled.replace("{variantId}", ids.apply("variants"))
                : filled.contains("{deliveryId}") ? filled.replace("{deliveryId}", ids.apply("deliveries")) : filled;
    }

    private static String unitImport(Place place) {
        Response accepted = Land.as("administrator", place).header("Prefer", "respond-async").body("[]")
                .post("/api/v1/units/import?dryRun=true");
        accepted.then().statusCode(202);
        return accepted.path("id");
    }

    private static String reportImport(Place place) {
        Response done = Land.as("reporter", place).body("[]").post("/api/v1/reports/import?dryRun=true");
        done.then().statusCode(200);
        return done.path("id");
    }

    private static Response award(Place place) {
        return Dossiers.published(Dossiers.draftFor(Dossiers.form(), Land.unit(place)), Land.unit(Place.PROVINCE));
    }

    private static String number() {
        return NUMBER.incrementAndGet() + "/KH-UBND";
    }

    private static String relation(Place place) {
        return created("planner", "/api/v1/directives/"
                + CampaignRequests.plan(Land.as("planner"), Land.unit(place), number()) + "/relations",
                Map.of("kind", "CITES", "to", id("directives", Place.PROVINCE))).path("id");
    }

    /** Gives the unit an English name, each time from another day on. */
    private static String succession(Place place) {
        String unit = Land.unit(place);
        return created("administrator", "/api/v1/successions", Map.of("kind", "RENAMED",
                "takesEffectOn", LocalDate.of(2001, 1, 1).plusDays(NUMBER.incrementAndGet()).toString(),
                "edges", List.of(Map.of("from", unit, "to", unit, "whole", true)),
                "changes", List.of(Map.of("unit", unit, "nameEn", "Unit " + place)))).path("id");
    }

    private static Response review(Place place) {
        return created("planner", "/api/v1/campaigns/" + id("campaigns", place) + "/reviews",
                Map.of("kind", "INTERIM", "date", "2019-07-01", "conclusions",
                        List.of(Map.of("text", "nhân rộng các mô hình", "unit", Land.unit(place)))));
    }

    /** An entry that asks communes and provinces for a form each December. */
    private static Response calendarEntry(String campaign) {
        return created("planner", "/api/v1/campaigns/" + campaign + "/calendar", Map.of(
                "code", "FORM-" + NUMBER.incrementAndGet(), "title", "Biểu mẫu tổng hợp", "kind", "FORM",
                "unitTypes", List.of("COMMUNE", "PROVINCE"),
                "recurrence", Map.of("frequency", "YEARLY", "month", 12, "day", 15)));
    }

    /** A form that the unit at the place owes its own campaign. */
    private static String obligation(Place place) {
        Response campaign = campaignThatAsks(place);
        calendarEntry(campaign.path("id"));
        launch(campaign);
        Response owed = Land.as("planner").get("/api/v1/obligations?campaign=" + campaign.path("id"));
        owed.then().statusCode(200);
        return owed.path("items.find { it.unit == '" + Land.unit(place) + "' }.id");
    }

    /** A token of the account that asks for the thing: one with every role at the province, elsewhere a planner. */
    private static String calendarToken(Place place) {
        Set<String> roles = place == Place.PROVINCE ? ALL_ROLES : Set.of(Role.PLANNER);
        return Land.as(roles, place).body(Map.of("name", "Lịch")).post("/api/v1/me/calendar-tokens").path("id");
    }

    /** For types that no event has, to a port at which nobody listens. */
    private static String webhook(Place place) {
        Response made = Land.as("administrator", place).body(Map.of("url", "http://localhost:9/", "types",
                List.of("nothing.happened"))).post("/api/v1/webhooks");
        made.then().statusCode(201);
        return made.path("id");
    }

    private static String delivery(Place place) {
        return Land.as("administrator", place).post("/api/v1/webhooks/" + id("webhooks", place) + "/test").path("id");
    }

    private static void launch(Response campaign) {
        Land.as("planner").header("If-Match", campaign.header("ETag")).body(Map.of("date", "2019-01-15"))
                .post(campaign.header("Location") + "/launch").then().statusCode(200);
    }

    private static String target(Place place) {
        return created("planner", "/api/v1/campaigns/" + campaignThatAsks(place).path("id") + "/targets",
                Map.of("code", "T1", "title", "Số hộ được tuyên truyền", "appliesTo", List.of("COMMUNE"),
                        "periodKind", "YEAR", "expression", Map.of("indicator", ANSWERED, "op", ">=", "value", 1)))
                .path("id");
    }

    /** A threshold that the unit at the place has set for itself, of the target that is entered for the place. */
    private static String variant(Place place) {
        return created("planner", "/api/v1/targets/" + id("targets", place) + "/variants", Map.of(
                "unit", Land.unit(place), "expression", Map.of("indicator", ANSWERED, "op", ">=", "value", 2)))
                .path("id");
    }

    private static String check(String campaign) {
        return created("planner", CampaignRequests.PATH + "/" + campaign + "/checks", Map.of("code", CHECK,
                "title", "Số hộ được tuyên truyền không quá 100", "severity", "WARNING",
                "rule", Map.of("range", Map.of("of", Map.of("indicator", ANSWERED), "atMost", 100)))).path("id");
    }

    /** A report with a comment on its campaign's check. */
    private static String report(Place place) {
        Response campaign = campaignThatAsks(Place.PROVINCE);
        check(campaign.path("id"));
        launch(campaign);
        Response report = Land.as("reporter", place).body(Map.of("campaign", campaign.path("id"),
                        "unit", Land.unit(place), "period", "2019",
                        "figures", List.of(Map.of("indicator", ANSWERED, "figure", Map.of("raw", "1.234")))))
                .post("/api/v1/reports");
        report.then().statusCode(201);
        Land.as("reporter", place).body(Map.of("comment", "Gồm cả hộ tạm trú"))
                .put(report.header("Location") + "/checks/" + CHECK + "/comment").then().statusCode(200);
        return report.path("id");
    }

    private static String attachment(Place place) {
        Response attached = Attachments.send(Land.as("reporter", place), "/api/v1/reports/" + id("reports", place), "scan.pdf",
                TestDocuments.pdf());
        attached.then().statusCode(201);
        return attached.path("id");
    }

    /** A campaign of the unit at the place, not launched, that asks communes and provinces for one indicator. */
    private static Response campaignThatAsks(Place place) {
        ENTERED.computeIfAbsent(ANSWERED, Things::indicator);
        Map<String, Object> body = CampaignRequests.securityMovement(Land.unit(place), id("directives", place));
        body.put("indicators", List.of(Map.of("indicator", ANSWERED, "unitTypes", List.of("COMMUNE", "PROVINCE"))));
        return created("planner", CampaignRequests.PATH, body);
    }

    private static String indicator(String code) {
        return created("administrator", "/api/v1/indicators", Map.of("code", code, "name", "Số hộ thử " + Land.mark(),
                "valueType", "NUMBER", "unitOfMeasure", "HOUSEHOLD")).path("id");
    }

    private static Response created(String user, String collection, Map<String, ?> body) {
        Response created = Land.as(user).body(body).post(collection);
        created.then().statusCode(201);
        return created;
    }

    private static String code() {
        return "TEST_" + UUID.randomUUID().toString().replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
