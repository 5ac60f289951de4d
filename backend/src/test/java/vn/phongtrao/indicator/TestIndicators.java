package vn.phongtrao.indicator;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.phongtrao.devstack.Tokens;

/** Indicators that a test enters for itself, under codes of its own. */
public final class TestIndicators {

    private TestIndicators() {
    }

    /** Enters a number that adds up over units, of which more is better. */
    public static void enter(String code, String unitOfMeasure) {
        enter(Map.of("code", code, "name", "Chỉ số " + code, "valueType", "NUMBER", "unitOfMeasure", unitOfMeasure,
                "direction", "HIGHER_IS_BETTER"));
    }

    /** Enters a number that belongs to a unit rather than to a campaign; the latest stands. */
    public static void enterBaseline(String code, String unitOfMeasure) {
        enter(Map.of("code", code, "name", "Chỉ số " + code, "valueType", "NUMBER", "unitOfMeasure", unitOfMeasure,
                "overTime", "LAST", "baseline", true));
    }

    /** Enters a yes/no answer. */
    public static void enterYesNo(String code) {
        enter(Map.of("code", code, "name", "Chỉ số " + code, "valueType", "YES_NO"));
    }

    /** Enters a number whose figures are told apart by a dimension. */
    public static void enterWithDimension(String code, String unitOfMeasure, String dimension, String... values) {
        Map<String, Object> body = new HashMap<>(Map.of("code", code, "name", "Chỉ số " + code, "valueType", "NUMBER",
                "unitOfMeasure", unitOfMeasure));
        body.put("dimensions", List.of(Map.of("code", dimension, "name", dimension,
                "values", Arrays.stream(values).map(value -> Map.of("code", value, "name", value)).toList())));
        enter(body);
    }

    private static void enter(Map<String, Object> body) {
        given().auth().oauth2(Tokens.of("administrator")).contentType(ContentType.JSON).body(body)
                .post("/api/v1/indicators").then().statusCode(201);
    }
}
