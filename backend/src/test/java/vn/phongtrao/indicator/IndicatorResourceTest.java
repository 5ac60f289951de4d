package vn.phongtrao.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.devstack.Tokens;

@QuarkusTest
class IndicatorResourceTest {

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    private static String code() {
        return "TEST_" + UUID.randomUUID().toString().replace("-", "_").toUpperCase(Locale.ROOT);
    }

    private static Response households(String code) {
        return as("administrator").body(Map.of("code", code, "name", "Hộ dân thử đường biên", "valueType", "NUMBER",
                "unitOfMeasure", "HOUSEHOLD", "direction", "HIGHER_IS_BETTER")).post("/api/v1/indicators");
    }

    @Test
    void anIndicatorIsEnteredReadAndFoundWithoutAccents() {
        String code = code();
        Response created = households(code);

        created.then().statusCode(201).header("Location", containsString("/api/v1/indicators/"))
                .header("ETag", notNullValue()).body("code", equalTo(code)).body("unitOfMeasureName", equalTo("hộ"))
                .body("overUnits", equalTo("SUM")).body("overTime", equalTo("LAST")).body("baseline", equalTo(false))
                .body("visibility", equalTo("PUBLIC"));
        as("reporter").get(created.header("Location")).then().statusCode(200).body("code", equalTo(code));
        as("auditor").get("/api/v1/indicators?q=duong bien&limit=200").then().statusCode(200)
                .body("items.code", hasItem(code));
        as("auditor").get("/api/v1/indicators?code=" + code + "&count=true").then().statusCode(200)
                .body("items.code", equalTo(List.of(code))).body("total", equalTo(1));
    }

    @Test
    void answersOfAListHaveTheirOwnUnitOfMeasure() {
        as("administrator").body(Map.of("code", code(), "name", "Đạt chuẩn thử", "valueType", "YES_NO"))
                .post("/api/v1/indicators").then().statusCode(201).body("unitOfMeasure", equalTo("YES_NO"))
                .body("overUnits", equalTo("NONE"));
        as("administrator").body(Map.of("code", code(), "name", "Xếp loại thử", "valueType", "GRADE",
                        "unitOfMeasure", "HOUSEHOLD")).post("/api/v1/indicators").then().statusCode(422)
                .body("violations[0].pointer", equalTo("/unitOfMeasure"));
    }

    @ParameterizedTest
    @CsvSource({"'', NotNull", "FURLONG, UnknownReference", "GRADE, UnknownReference"})
    void aNumberNeedsAUnitOfMeasureOfTheCatalogue(String unit, String violation) {
        Map<String, Object> body = new HashMap<>(
                Map.of("code", code(), "name", "Thử", "valueType", "NUMBER"));
        if (!unit.isEmpty()) {
            body.put("unitOfMeasure", unit);
        }
        as("administrator").body(body).post("/api/v1/indicators").then().statusCode(422)
                .body("type", equalTo("/problems/invalid-content")).body("violations[0].code", equalTo(violation));
    }

    @Test
    void aCodeIsUnique() {
        String code = code();
        households(code).then().statusCode(201);
        households(code).then().statusCode(409).body("type", equalTo("/problems/indicator-code-taken"))
                .body("violations[0].pointer", equalTo("/code"));
    }

    @Test
    void nameAndDimensionsChangeAndTypeDoesNot() {
        Response created = households(code());
        String location = created.header("Location");
        Map<String, Object> kind = Map.of("code", "teamKind", "name", "loại tổ",
                "values", new Object[] {Map.of("code", "WHARF", "name", "bến bãi")});

        as("administrator").body(Map.of("name", "Mới")).patch(location).then().statusCode(428);
        String tag = as("administrator").header("If-Match", created.header("ETag"))
                .body(Map.of("name", "Tên mới", "dimensions", new Object[] {kind})).patch(location)
                .then().statusCode(200).body("name", equalTo("Tên mới")).body("direction", equalTo("HIGHER_IS_BETTER"))
                .body("dimensions[0].values[0].code", equalTo("WHARF")).extract().header("ETag");
        as("administrator").header("If-Match", created.header("ETag")).body(Map.of("name", "Cũ")).patch(location)
                .then().statusCode(412);
        as("administrator").header("If-Match", tag).body(Map.of("valueType", "GRADE")).patch(location)
                .then().statusCode(400).body("violations[0].pointer", equalTo("/valueType"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"planner", "reporter", "approver", "council", "auditor"})
    void onlyAdministratorsWriteIndicators(String user) {
        as(user).body(Map.of("code", code(), "name", "Thử", "valueType", "YES_NO")).post("/api/v1/indicators")
                .then().statusCode(403);
    }

    @Test
    void theCatalogueOfUnitsOfMeasureIsRead() {
        as("reporter").get("/api/v1/units-of-measure").then().statusCode(200)
                .body("items.code", hasItems("HOUSEHOLD", "ATTENDANCE", "VND", "PERCENT"))
                .body("items.find { it.code == 'PERCENT' }.maximum", equalTo(100))
                .body("items.find { it.code == 'VND' }.words", hasItems("đồng", "₫")).body("next", nullValue());
    }

    @Test
    void anAmbiguousFigureIsReadInBothWays() {
        as("planner").body(Map.of("text", "106,200 lít")).post("/api/v1/figures/parse").then().statusCode(200)
                .body("readings", hasSize(2)).body("readings[0].figure.value", equalTo(106200))
                .body("readings[0].figure.raw", equalTo("106,200 lít"))
                .body("readings[1].figure.value", equalTo(106.2f)).body("readings[0].reason", notNullValue());
    }

    @Test
    void aBareNumberTakesItsIndicatorsUnitOfMeasure() {
        String code = code();
        households(code).then().statusCode(201);

        as("reporter").body(Map.of("text", "trên 1.234", "indicator", code)).post("/api/v1/figures/parse").then()
                .statusCode(200).body("readings", hasSize(1))
                .body("readings[0].figure.unitOfMeasure", equalTo("HOUSEHOLD"))
                .body("readings[0].figure.lowerOpen", equalTo(true))
                .body("readings[0].figure.containsKey('upper')", equalTo(false))
                .body("readings[0].figure.containsKey('upperOpen')", equalTo(false));
        as("reporter").body(Map.of("text", "50 người", "indicator", code)).post("/api/v1/figures/parse").then()
                .statusCode(422).body("type", equalTo("/problems/wrong-unit-of-measure"))
                .body("violations[0].pointer", equalTo("/text"));
        as("reporter").body(Map.of("text", "1.234", "unitOfMeasure", "LITRE")).post("/api/v1/figures/parse").then()
                .statusCode(200).body("readings", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"ngày 15/01/2019, /problems/not-a-figure", "09/KH-UBND, /problems/not-a-figure"})
    void whatIsNoFigureIsRefused(String text, String type) {
        as("council").body(Map.of("text", text)).post("/api/v1/figures/parse").then().statusCode(422)
                .body("type", equalTo(type)).body("violations[0].pointer", equalTo("/text"))
                .body("violations[0].value", equalTo(text));
    }

    @Test
    void anOverLongTextIsAViolationOfShape() {
        as("council").body(Map.of("text", "9".repeat(201))).post("/api/v1/figures/parse").then().statusCode(400)
                .body("violations[0].pointer", equalTo("/text"));
        as("auditor").body(Map.of("text", "9")).post("/api/v1/figures/parse").then().statusCode(403);
    }
}
