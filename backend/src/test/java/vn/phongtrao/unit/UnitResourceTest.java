package vn.phongtrao.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.shared.write.Ids;

@QuarkusTest
class UnitResourceTest {

    private static final String NATION = "019345a0-0000-7000-8000-000000000084";

    @Inject
    SubtreeCheck subtrees;

    @AfterEach
    void subtreesAreWhatTheFactsSay() {
        subtrees.onEveryDay(NATION);
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    private static Response province(String name, String code) {
        return as("administrator")
                .body(Map.of("type", "PROVINCE", "name", name, "parent", NATION, "validFrom", "1997-01-01",
                        "codes", new Object[] {Map.of("scheme", "TEST", "code", code)}))
                .post("/api/v1/units");
    }

    @Test
    void aUnitKeepsItsFormerNameAndTypeForFormerDays() {
        Response created = province("Tỉnh Thử Tên", "NAME");
        created.then().statusCode(201).header("Location", containsString("/api/v1/units/"));
        String location = created.header("Location");
        as("administrator").header("If-Match", created.header("ETag"))
                .body(Map.of("effectiveFrom", "2025-01-01", "name", "Thành phố Thử Tên", "type", "MUNICIPALITY"))
                .patch(location)
                .then().statusCode(200).body("type", equalTo("MUNICIPALITY"));

        as("administrator").get(location + "?asOf=2024-12-31").then().statusCode(200)
                .body("name", equalTo("Tỉnh Thử Tên")).body("type", equalTo("PROVINCE"));
        as("administrator").get(location + "?asOf=2025-01-01").then().statusCode(200)
                .body("name", equalTo("Thành phố Thử Tên")).body("path.name", hasItem("Việt Nam"));
        as("administrator").get(location + "/history").then().statusCode(200)
                .body("names", hasSize(2)).body("types[0].validTo", equalTo("2025-01-01"));
    }

    @Test
    void aSearchIgnoresAccentsAndDStroke() {
        province("Tỉnh Đường Thử", "SEARCH").then().statusCode(201);
        as("planner").get("/api/v1/units?q=duong thu").then().statusCode(200)
                .body("items.name", hasItem("Tỉnh Đường Thử"));
    }

    @Test
    void aUnitCannotBeItsOwnAncestor() {
        Response above = province("Tỉnh Thử Vòng", "CYCLE");
        Response below = as("administrator").body(Map.of("type", "DISTRICT", "name", "Huyện Thử Vòng",
                "parent", above.path("id"), "validFrom", "2000-01-01")).post("/api/v1/units");
        below.then().statusCode(201);
        as("administrator").header("If-Match", above.header("ETag"))
                .body(Map.of("effectiveFrom", "2001-01-01", "parent", below.path("id")))
                .patch(above.header("Location"))
                .then().statusCode(422).body("type", equalTo("/problems/unit-cycle"))
                .body("violations[0].pointer", equalTo("/parent"));
        as("administrator").get(above.header("Location")).then().body("parent", equalTo(NATION));
    }

    @Test
    void aCodeIsHeldByOneUnitAtATime() {
        province("Tỉnh Thử Mã", "CODE").then().statusCode(201);
        province("Tỉnh Thử Mã Khác", "CODE").then().statusCode(409).body("type", equalTo("/problems/code-taken"));
    }

    @Test
    void aUnitOutsideTheReachAnswersAsAMissingOne() {
        String location = province("Tỉnh Ngoài Tầm", "REACH").header("Location");
        String missing = as("reporter").get("/api/v1/units/" + UUID.randomUUID()).then().statusCode(404)
                .extract().jsonPath().getString("detail");
        as("reporter").get(location).then().statusCode(404).body("type", equalTo("/problems/not-found"))
                .body("detail", equalTo(missing));
        as("reporter").get("/api/v1/units?q=ngoai tam&count=true").then().statusCode(200)
                .body("items", hasSize(0)).body("total", equalTo(0));
    }

    @Test
    void theSameIdWithTheSameContentIsTheSameUnit() {
        Map<String, Object> body = Map.of("id", Ids.next().toString(), "type", "PROVINCE", "name", "Tỉnh Một Lần",
                "parent", NATION, "validFrom", "1997-01-01");
        as("administrator").body(body).post("/api/v1/units").then().statusCode(201);
        as("administrator").body(body).post("/api/v1/units").then().statusCode(200).body("id", equalTo(body.get("id")));
        Map<String, Object> other = new java.util.HashMap<>(body);
        other.put("name", "Tỉnh Khác");
        as("administrator").body(other).post("/api/v1/units").then().statusCode(409)
                .body("type", equalTo("/problems/id-taken"));
    }

    @Test
    void everySingleResourceHasAStrongTagAndAnswersNotModified() {
        String location = province("Tỉnh Thử Nhãn", "TAG").header("Location");
        String tag = as("planner").get(location).then().header("ETag", notNullValue())
                .header("ETag", not(containsString("W/"))).header("Cache-Control", equalTo("private, no-cache"))
                .extract().header("ETag");
        as("planner").header("If-None-Match", tag).get(location).then().statusCode(304);
    }
}
