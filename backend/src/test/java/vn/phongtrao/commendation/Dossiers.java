package vn.phongtrao.commendation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.devstack.Tokens;

/** Makes units, award forms and dossiers by the API, for the tests. Every call makes new ones. */
public final class Dossiers {

    public static final String NATION = "019345a0-0000-7000-8000-000000000084";
    public static final String DECIDED_ON = "2024-12-20";

    private Dossiers() {
    }

    public static RequestSpecification as(String user) {
        return bearing(Tokens.of(user));
    }

    public static RequestSpecification bearing(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A name that no other test has. */
    public static String unique(String prefix) {
        return prefix + "_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    public static String unit(String type, String name, String parent, String code) {
        return as("administrator").body(Map.of("type", type, "name", name, "parent", parent,
                        "validFrom", "1997-01-01", "codes", List.of(Map.of("scheme", "TEST", "code", code))))
                .post("/api/v1/units").then().statusCode(201).extract().path("id");
    }

    /** A form that provinces may grant to anyone, from 2024 on. */
    public static String form() {
        String code = unique("MERIT");
        as("administrator").body(formBody(code, "2024-01-01")).post("/api/v1/award-forms").then().statusCode(201);
        return code;
    }

    /** Id of the form under its present basis. */
    public static String formId(String code) {
        return as("administrator").get("/api/v1/award-forms?code=" + code).then().statusCode(200)
                .extract().path("items[0].id");
    }

    public static Map<String, Object> formBody(String code, String validFrom) {
        return new HashMap<>(Map.of("code", code, "name", "Bằng khen thử", "kind", "MERIT_CERTIFICATE",
                "grantedBy", List.of("PROVINCE", "MUNICIPALITY"),
                "subjectTypes", List.of("COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD"),
                "legalBasis", "Luật Thi đua, khen thưởng 06/2022/QH15", "verified", false, "validFrom", validFrom));
    }

    public static Map<String, Object> body(String form, Map<String, ?> subject, String unit, String reference) {
        return new HashMap<>(Map.of("awardForm", form, "subject", subject, "unit", unit,
                "citation", "Có thành tích xuất sắc trong phong trào",
                "evidence", List.of(Map.of("kind", "DOCUMENT", "reference", reference))));
    }

    public static Response draft(Map<String, ?> body) {
        Response created = as("planner").body(body).post("/api/v1/commendations");
        created.then().statusCode(201);
        return created;
    }

    /** A dossier about a unit itself, with evidence of its own. */
    public static Response draftFor(String form, String unit) {
        return draft(body(form, Map.of("type", "COLLECTIVE", "unit", unit), unit, unique("12/BC-UBND")));
    }

    public static Response act(Response dossier, String user, String verb, Object body) {
        return actBearing(dossier, Tokens.of(user), verb, body);
    }

    /** Does something with the dossier as it was in the given answer. */
    public static Response actBearing(Response dossier, String token, String verb, Object body) {
        RequestSpecification request = bearing(token).header("If-Match", dossier.header("ETag"));
        return (body == null ? request : request.body(body))
                .post("/api/v1/commendations/" + dossier.path("id") + "/" + verb);
    }

    public static Response done(Response answer) {
        answer.then().statusCode(200);
        return answer;
    }

    public static Response submitted(Response draft) {
        return done(act(draft, "planner", "submit", null));
    }

    public static Response inCouncil(Response draft) {
        return done(act(submitted(draft), "council", "vote", Map.of("vote", "FOR")));
    }

    public static Map<String, Object> decision(String issuer) {
        return new HashMap<>(Map.of("number", "99/QĐ-UBND", "decidedOn", DECIDED_ON, "issuer", issuer));
    }

    public static Response decided(Response draft, String issuer) {
        return done(act(inCouncil(draft), "council", "decide", decision(issuer)));
    }

    public static Response published(Response draft, String issuer) {
        return done(act(decided(draft, issuer), "council", "publish", null));
    }
}
