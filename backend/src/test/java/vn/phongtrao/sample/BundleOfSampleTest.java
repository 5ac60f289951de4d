package vn.phongtrao.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.FreshDatabase;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitDirectory;

/** What a phone of a commune fetches, with the campaign of 2019 and two clones of it. */
@QuarkusTest
@TestProfile(FreshDatabase.ForSample.class)
class BundleOfSampleTest {

    private static final String CAMPAIGNS = "/api/v1/campaigns/";
    private static final String SECURITY_2019 = "fc3c1dd7-dfb9-5197-86c6-129b5022d7da";
    private static final int BOUND = 30 * 1024;

    private static String draft;

    @TestHTTPResource("/")
    URI api;
    @Inject
    SampleLoad load;
    @Inject
    UnitDirectory units;

    private String unit;

    @BeforeEach
    void threeCampaignsAndADraft() {
        assertTrue(load.run());
        unit = units.holderOn(new OfficialCode(OfficialCode.NATIONAL, "25234"), LocalDate.of(2019, 6, 30)).orElseThrow()
                .toString();
        if (draft == null) {
            for (String year : List.of("2020", "2021")) {
                Response clone = as("planner").body(Map.of("period", year)).post(CAMPAIGNS + SECURITY_2019 + "/clone");
                clone.then().statusCode(201);
                as("planner").header("If-Match", "*").body(Map.of()).post(clone.header("Location") + "/launch").then()
                        .statusCode(200);
                draft = as("reporter").body(Map.of("id", UUID.randomUUID().toString(), "campaign", clone.path("id"),
                                "unit", unit, "period", year, "figures", List.of(Map.of("indicator", "HOUSEHOLDS", "figure",
                                        Map.of("raw", "2.345")))))
                        .post("/api/v1/reports").then().statusCode(201).extract().header("Location");
            }
        }
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    private RequestSpecification bundle() {
        return as("reporter").queryParam("unit", unit);
    }

    @Test
    void itHoldsWhatAPhoneNeedsAndFitsABadLine() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(api.resolve(
                        "/api/v1/reports/bundle?unit=" + unit)).header("Accept-Encoding", "gzip")
                .header("Authorization", "Bearer " + Tokens.of("reporter")).build(), BodyHandlers.ofByteArray());
        assertEquals(Optional.of("gzip"), answer.headers().firstValue("Content-Encoding"));
        byte[] sent = answer.body();
        assertTrue(sent.length < BOUND, () -> "The bundle has " + sent.length + " bytes");
        JsonNode bundle;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            bundle = new ObjectMapper().readTree(in);
        }
        assertEquals(List.of("2021", "2020", "2019"), bundle.get("campaigns").findValuesAsText("period").stream()
                .filter(period -> period.length() == 4).distinct().toList());
        assertEquals(2, bundle.get("campaigns").get(0).get("checks").size());
    }

    @Test
    void itSaysWhatIsAskedCheckedAndOpen() {
        bundle().get("/api/v1/reports/bundle").then().statusCode(200).body("unit", equalTo(unit))
                .body("unitType", notNullValue()).body("sequence", greaterThan(0)).body("grades", hasSize(5))
                .body("campaigns", hasSize(3)).body("campaigns[2].period", equalTo("2019"))
                .body("campaigns[0].required", hasItem("HOUSEHOLDS_REACHED"))
                .body("campaigns[0].required", not(hasItem("PEOPLE_REACHED")))
                .body("campaigns[0].targets.code", hasItem("T1")).body("campaigns[0].targets.code", not(hasItem("T2")))
                .body("campaigns[0].checks.rule.compare.left.indicator", hasItem("HOUSEHOLDS_REACHED"))
                .body("indicators.code", hasItem("HOUSEHOLDS")).body("reports", hasSize(greaterThan(1)))
                .body("reports[0].etag", notNullValue()).body("reports[0].report.figures[0].figure.raw", equalTo("2.345"));
        as("reporter").queryParam("unit", UUID.randomUUID().toString()).get("/api/v1/reports/bundle").then()
                .statusCode(400).body("violations[0].code", equalTo("UnknownReference"));
        as("reporter").get("/api/v1/reports/bundle").then().statusCode(400)
                .body("violations[0].parameter", equalTo("unit"));
    }

    @Test
    void itIsFetchedAgainOnlyWhenSomethingInItChanged() {
        String tag = bundle().get("/api/v1/reports/bundle").header("ETag");
        // What does not concern the unit gives events new numbers, and leaves the bundle what it was.
        as("planner").body(Map.of("period", "2022")).post(CAMPAIGNS + SECURITY_2019 + "/clone").then().statusCode(201);
        bundle().header("If-None-Match", tag).get("/api/v1/reports/bundle").then().statusCode(304);
        as("reporter").body(Map.of("figure", Map.of("raw", "7"))).put(draft + "/figures/NEW_MODELS").then().statusCode(200);
        bundle().header("If-None-Match", tag).get("/api/v1/reports/bundle").then().statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }
}
