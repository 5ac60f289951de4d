package vn.phongtrao.access;

import static java.util.Map.entry;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.commendation.Dossiers;

/** One thing of every kind at every place, entered when first asked for. */
public final class Things {

    /** By the collection in the path. */
    private static final Map<String, Function<Place, String>> ENTER = Map.ofEntries(
            entry("units", Land::unit),
            entry("indicators", place -> indicator()),
            entry("directives", place -> CampaignRequests.plan(Land.as("planner"), Land.unit(place), number())),
            entry("relations", Things::relation),
            entry("campaigns", place -> CampaignRequests.launched(() -> Land.as("planner"), Land.unit(place), number())),
            entry("reviews", place -> review(place).path("id")),
            entry("tasks", place -> review(place).path("conclusions[0].task")),
            entry("award-forms", place -> Dossiers.formId(Dossiers.form())),
            // Published, since a portal sees no other.
            entry("commendations", place -> award(place).path("id")),
            entry("awards", place -> award(place).path("awardCode")));
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, String> ENTERED = new HashMap<>();

    private Things() {
    }

    /** Id of the thing of a collection, such as {@code campaigns}, that belongs to the unit at the place. */
    public static synchronized String id(String collection, Place place) {
        Function<Place, String> enter = ENTER.get(collection);
        if (enter == null) {
            throw new IllegalArgumentException("Say here how one of the " + collection + " is entered");
        }
        String key = collection + " " + place;
        String known = ENTERED.get(key);
        if (known == null) {
            known = enter.apply(place);
            ENTERED.put(key, known);
        }
        return known;
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
        return template.replace(named, ids.apply(collection));
    }

    private static Response award(Place place) {
        return Dossiers.published(Dossiers.draftFor(Dossiers.form(), Land.unit(place)), Land.unit(Place.PROVINCE));
    }

    private static String number() {
        return NUMBER.incrementAndGet() + "/KH-UBND";
    }

    private static String relation(Place place) {
        return Land.as("planner").body(Map.of("kind", "CITES", "to", id("directives", Place.PROVINCE)))
                .post("/api/v1/directives/" + CampaignRequests.plan(Land.as("planner"), Land.unit(place), number())
                        + "/relations").then().statusCode(201).extract().path("id");
    }

    private static Response review(Place place) {
        Response review = Land.as("planner").body(Map.of("kind", "INTERIM", "date", "2019-07-01", "conclusions",
                        List.of(Map.of("text", "nhân rộng các mô hình", "unit", Land.unit(place)))))
                .post("/api/v1/campaigns/" + id("campaigns", place) + "/reviews");
        review.then().statusCode(201);
        return review;
    }

    private static String indicator() {
        String code = "TEST_" + UUID.randomUUID().toString().replace('-', '_').toUpperCase(Locale.ROOT);
        return Land.as("administrator").body(Map.of("code", code, "name", "Số hộ thử " + Land.mark(),
                        "valueType", "NUMBER", "unitOfMeasure", "HOUSEHOLD"))
                .post("/api/v1/indicators").then().statusCode(201).extract().path("id");
    }
}
