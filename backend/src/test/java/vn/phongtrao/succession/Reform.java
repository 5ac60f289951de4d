package vn.phongtrao.succession;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Requests of an administrator who reorganises units of a test. */
final class Reform {

    static final String PATH = "/api/v1/successions";

    private Reform() {
    }

    static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** A code that no other test uses. */
    static String code() {
        return "S" + UUID.randomUUID().toString().substring(0, 13);
    }

    static String unit(UnitType type, String name, String parent) {
        return TestUnits.enter(type, name, code(), parent);
    }

    static Map<String, Object> edge(String from, String to, boolean whole) {
        return new HashMap<>(Map.of("from", from, "to", to, "whole", whole));
    }

    static Map<String, Object> part(String from, String to, Map<String, ?> weights) {
        Map<String, Object> part = edge(from, to, false);
        part.put("weights", weights);
        return part;
    }

    static Map<String, Object> request(String kind, String day, Map<?, ?>... edges) {
        return new HashMap<>(Map.of("kind", kind, "takesEffectOn", day, "legalBasis", "Nghị quyết thử",
                "edges", List.of(edges)));
    }

    static Map<String, Object> successor(String id, UnitType type, String name, String parent, String... codes) {
        return Map.of("id", id, "type", type, "name", name, "parent", parent, "codes", Arrays.stream(codes)
                .map(code -> Map.of("scheme", TestUnits.SCHEME, "code", code)).toList());
    }

    static Response order(Map<String, Object> request) {
        return as("administrator").body(request).post(PATH);
    }

    static Response rehearse(Map<String, Object> request) {
        return as("administrator").queryParam("dryRun", true).body(request).post(PATH);
    }

    /** Orders what must succeed. @return the id of the succession */
    static String ordered(Map<String, Object> request) {
        return order(request).then().statusCode(201).extract().path("id");
    }

    static Response correct(String succession) {
        return order(Map.of("corrects", succession, "legalBasis", "Đính chính"));
    }

    static Response get(String unit, String day) {
        return as("administrator").queryParam("asOf", day).get("/api/v1/units/" + unit);
    }

    /** Everything that is known of a unit through time, without what it came from or became. */
    static List<Object> timeline(String unit) {
        Response history = as("administrator").get("/api/v1/units/" + unit + "/history");
        return Arrays.asList(history.path("names"), history.path("types"), history.path("parents"),
                history.path("codes"), get(unit, "2020-01-01").path("validFrom"), get(unit, "2020-01-01").path("validTo"));
    }
}
