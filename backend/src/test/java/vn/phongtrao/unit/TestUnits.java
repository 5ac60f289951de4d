package vn.phongtrao.unit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phongtrao.devstack.Tokens;

/** Units that a test enters for itself, under codes of a scheme of its own, so that tests do not meet. */
public final class TestUnits {

    /** The country, which every database has. */
    public static final String NATION = "019345a0-0000-7000-8000-000000000084";

    /** Scheme of the codes. */
    public static final String SCHEME = "TEST";

    private TestUnits() {
    }

    /** Enters a unit that exists from 1997 on. @return its id */
    public static String enter(UnitType type, String name, String code, String parent) {
        return enter(type, name, code, parent, "1997-01-01");
    }

    /** Enters a unit that exists from a day on. @return its id */
    public static String enter(UnitType type, String name, String code, String parent, String from) {
        return as(Tokens.of("administrator"))
                .body(Map.of("type", type, "name", name, "parent", parent, "validFrom", from,
                        "codes", List.of(Map.of("scheme", SCHEME, "code", code))))
                .post("/api/v1/units")
                .then().statusCode(201).extract().path("id");
    }

    /** A request of somebody with one role whose reach is the units that hold these codes of {@link #SCHEME}. */
    public static RequestSpecification as(String role, String... codes) {
        return as(Tokens.with(Set.of(role),
                Arrays.stream(codes).map(code -> SCHEME + ":" + code).toArray(String[]::new)));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
