package vn.phongtrao.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.devstack.Eventually;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class WebhookResourceTest {

    private static final String URL = "http://localhost:9/hook?token=bi-mat";

    private static TestHooks land;

    @BeforeEach
    void enterProvinceOnce() {
        if (land == null) {
            land = new TestHooks("HOOK-R");
        }
    }

    @Test
    void theSecretIsShownOnceAndIsNeitherInTheFeedNorInTheAuditTrail() {
        Response made = TestHooks.register(land.administrator(), URL, "unit", "unit", "campaign.launched");
        String secret = made.path("secret");
        made.then().body("state", equalTo("ACTIVE")).body("types", contains("unit", "campaign.launched"))
                .body("unit", equalTo(land.province)).body("lastSequence", notNullValue());
        String path = made.header("Location");
        land.administrator().get(path).then().statusCode(200).body("secret", nullValue()).body("url", equalTo(URL));

        Response rotated = land.act(made, "rotate-secret");
        rotated.then().statusCode(200).body("previousSecretUntil", notNullValue());
        assertNotEquals(secret, rotated.path("secret"));

        Response events = Eventually.get(() -> land.administrator().get("/api/v1/events?limit=200"), answer ->
                answer.jsonPath().getList("items.type").contains("webhook.secret-rotated"));
        Response audit = TestUnits.as("auditor", "HOOK-R").get("/api/v1/audit?resource=" + path);
        audit.then().statusCode(200).body("items", not(empty()));
        for (String text : List.of(events.asString(), audit.asString())) {
            for (String secretive : List.of("whsec_", "bi-mat", secret)) {
                assertFalse(text.contains(secretive), text);
            }
        }
        land.portal().get("/api/v1/events?limit=200").then().statusCode(200)
                .body("items.type", not(hasItem("webhook.secret-rotated")));
    }

    @Test
    void aRepetitionUnderTheSameKeyIsTheFirstAnswerAndUnderTheSameIdTheSameWebhook() {
        Map<String, Object> body = Map.of("url", URL, "types", List.of("*"));
        String key = UUID.randomUUID().toString();
        String first = land.administrator().header("Idempotency-Key", key).body(body).post(TestHooks.PATH).asString();
        assertEquals(first, land.administrator().header("Idempotency-Key", key).body(body).post(TestHooks.PATH).asString());

        Map<String, Object> named = Map.of("id", UUID.randomUUID(), "url", URL, "types", List.of("*"));
        land.administrator().body(named).post(TestHooks.PATH).then().statusCode(201).body("secret", notNullValue());
        land.administrator().body(named).post(TestHooks.PATH).then().statusCode(200).body("secret", nullValue());
    }

    @Test
    void aPortalManagesItsOwnAndSeesNoOther() {
        String ofOffice = TestHooks.register(land.administrator(), URL, "unit").path("id");
        Response own = TestHooks.register(land.portal(), URL, "unit");
        String path = own.header("Location");
        RequestSpecification another = TestUnits.as("portal", "HOOK-R", "HOOK-NOTHING");

        land.portal().get(TestHooks.PATH).then().statusCode(200).body("items.id", hasItem(own.<String>path("id")))
                .body("items.id", not(hasItem(ofOffice)));
        String missing = comparable(land.portal().get(TestHooks.PATH + "/" + UUID.randomUUID()));
        assertEquals(missing, comparable(land.portal().get(TestHooks.PATH + "/" + ofOffice)));
        assertEquals(missing, comparable(another.get(path)));
        another.get(TestHooks.PATH).then().statusCode(200).body("items", empty());
        for (String verb : List.of("pause", "resume", "rotate-secret", "test")) {
            another.header("If-Match", "*").post(path + "/" + verb).then().statusCode(404);
        }
        another.get(path + "/deliveries").then().statusCode(404);
        another.header("If-Match", "*").delete(path).then().statusCode(404);

        land.administrator().get(path).then().statusCode(200);
        TestHooks.act(land.portal(), land.portal(), path, "pause").then().statusCode(200);
        land.portal().header("If-Match", "*").delete(path).then().statusCode(204);
        land.portal().get(path).then().statusCode(404);
    }

    private static String comparable(Response answer) {
        return answer.statusCode() + answer.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    @Test
    void itIsChangedPausedResumedAndRemovedFromItsVersion() {
        Response made = TestHooks.register(land.administrator(), URL, "unit");
        String path = made.header("Location");
        Map<String, Object> patch = Map.of("types", List.of("obligation.*"), "description", "Cổng thông tin");
        land.administrator().body(patch).patch(path).then().statusCode(428);
        land.administrator().header("If-Match", "\"99-0\"").body(patch).patch(path).then().statusCode(412);
        land.administrator().header("If-Match", made.header("ETag")).body(patch).patch(path).then().statusCode(200)
                .body("types", contains("obligation.*")).body("description", equalTo("Cổng thông tin"));

        land.act(made, "resume").then().statusCode(409).body("type", equalTo("/problems/webhook-active"));
        land.act(made, "pause").then().statusCode(200).body("state", equalTo("PAUSED"))
                .body("allowedActions.find { it.action == 'pause' }.reason", equalTo("/problems/webhook-not-active"));
        land.act(made, "pause").then().statusCode(409).body("type", equalTo("/problems/webhook-not-active"));
        land.act(made, "resume").then().statusCode(200).body("state", equalTo("ACTIVE"));
        land.administrator().header("If-Match", "*").delete(path).then().statusCode(204);
        land.administrator().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://169.254.169.254/latest/", "https://10.1.2.3/hook",
        "http://portal.example/", "https://user:bi-mat@portal.example/", "https://portal.example:22/"})
    void whereNothingIsSentNothingIsRegistered(String url) {
        Response refused = land.administrator().body(Map.of("url", url, "types", List.of("unit"))).post(TestHooks.PATH);
        refused.then().statusCode(422).body("type", equalTo("/problems/receiver-refused"))
                .body("violations[0].pointer", equalTo("/url"));
        assertFalse(refused.asString().contains("bi-mat"));
        Response made = TestHooks.register(land.administrator(), URL, "unit");
        String path = made.header("Location");
        land.administrator().header("If-Match", "\"99-0\"").body(Map.of("url", url)).patch(path).then().statusCode(412);
        land.administrator().header("If-Match", "*").body(Map.of("url", url)).patch(path).then().statusCode(422);
        land.administrator().header("If-Match", "*").delete(path).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Campaign", "campaign.", ".launched", "campaign launched", "*.launched", "campaign.%", "a_b"})
    void whatIsNoTypeIsRefused(String type) {
        land.administrator().body(Map.of("url", URL, "types", List.of("unit", type))).post(TestHooks.PATH).then()
                .statusCode(400).body("violations[0].pointer", equalTo("/types/1"));
    }

    @Test
    void whoReadsNothingIsSentNothingAndNobodyHasTooMany() {
        io.restassured.RestAssured.given().auth().oauth2(Tokens.with(Set.of("portal"), "TEST:HOOK-NOBODY"))
                .contentType("application/json").body(Map.of("url", URL, "types", List.of("*"))).post(TestHooks.PATH)
                .then().statusCode(422).body("type", equalTo("/problems/no-unit-to-read-for"));

        TestUnits.enter(UnitType.PROVINCE, "Tỉnh Nhiều Tin", "HOOK-MANY", TestUnits.NATION);
        for (int i = 0; i < WebhookService.MOST_OF_AN_ACCOUNT; i++) {
            TestHooks.register(TestUnits.as("portal", "HOOK-MANY"), URL, "nothing.happened");
        }
        TestUnits.as("portal", "HOOK-MANY").body(Map.of("url", URL, "types", List.of("*"))).post(TestHooks.PATH).then()
                .statusCode(409).body("type", equalTo("/problems/too-many-webhooks"));
    }
}
