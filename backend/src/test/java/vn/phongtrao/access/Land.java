package vn.phongtrao.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.devstack.Tokens;

/** Two provinces, of which one has two communes, entered once for the run; and callers of any role there. */
public final class Land {

    /** The country, which every database has. */
    public static final String NATION = "019345a0-0000-7000-8000-000000000084";

    private static final String SCHEME = "TEST";
    /** Part of every name and code here, so that a search finds these units and nothing else. */
    private static final String MARK = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private static final Map<Place, String> UNITS = new EnumMap<>(Place.class);

    private Land() {
    }

    /** Id of the unit at the place. */
    public static synchronized String unit(Place place) {
        if (UNITS.isEmpty()) {
            UNITS.put(Place.PROVINCE, enter(Place.PROVINCE, "PROVINCE", NATION));
            UNITS.put(Place.OTHER_PROVINCE, enter(Place.OTHER_PROVINCE, "PROVINCE", NATION));
            UNITS.put(Place.COMMUNE, enter(Place.COMMUNE, "COMMUNE", UNITS.get(Place.PROVINCE)));
            UNITS.put(Place.SIBLING, enter(Place.SIBLING, "COMMUNE", UNITS.get(Place.PROVINCE)));
        }
        return UNITS.get(place);
    }

    /** Name of the unit at the place. */
    public static String name(Place place) {
        return "Đơn vị " + MARK + " " + place;
    }

    /** A word that the names of all units here have, and no other name has. */
    public static String mark() {
        return MARK;
    }

    /** A caller with one role and the unit of the place; without a unit where the place is null. */
    public static RequestSpecification as(String role, Place place) {
        return as(Set.of(role), place);
    }

    /** A caller with these roles and the unit of the place; without a unit where the place is null. */
    public static RequestSpecification as(Set<String> roles, Place place) {
        return given().auth().oauth2(token(roles, place)).contentType(ContentType.JSON);
    }

    /** A development user, whose unit is the nation. */
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** The token of a caller with these roles and the unit of the place. */
    public static String token(Set<String> roles, Place place) {
        if (place == null) {
            return Tokens.with(roles);
        }
        unit(place);
        return Tokens.with(roles, SCHEME + ":" + code(place));
    }

    private static String enter(Place place, String type, String parent) {
        return as("administrator")
                .body(Map.of("type", type, "name", name(place), "parent", parent, "validFrom", "1997-01-01",
                        "codes", List.of(Map.of("scheme", SCHEME, "code", code(place)))))
                .post("/api/v1/units").then().statusCode(201).extract().path("id");
    }

    private static String code(Place place) {
        return MARK + "." + place.name();
    }
}
