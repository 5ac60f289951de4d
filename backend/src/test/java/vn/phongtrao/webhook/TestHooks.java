package vn.phongtrao.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Webhooks of a province that a test has for itself, and changes there for them to tell of. */
public final class TestHooks {

    static final String PATH = "/api/v1/webhooks";

    final String code;
    final String province;

    /** @param code of the province */
    public TestHooks(String code) {
        this.code = code;
        this.province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Nhận Tin " + code, code, TestUnits.NATION);
    }

    public RequestSpecification administrator() {
        return TestUnits.as("administrator", code);
    }

    public RequestSpecification portal() {
        return TestUnits.as("portal", code);
    }

    /** Registers one when all is numbered that happened before: it is sent what is numbered from then on. */
    public static Response register(RequestSpecification owner, String url, String... types) {
        await("earlier events are numbered", () -> QuarkusTransaction.requiringNew().call(() ->
                ((Number) CDI.current().select(EntityManager.class).get().createNativeQuery("select count(*) from event_pending")
                        .getSingleResult()).intValue() == 0));
        Response made = owner.body(Map.of("url", url, "types", List.of(types))).post(PATH);
        made.then().statusCode(201);
        return made;
    }

    /** Has a commune entered below the province, which is an event. @return its id */
    public String enterCommune(String suffix) {
        return TestUnits.enter(UnitType.COMMUNE, "Xã " + suffix, code + "-" + suffix, province);
    }

    /** Deliveries of a webhook, the first made first. */
    public Response deliveries(Response webhook) {
        return administrator().get(webhook.header("Location") + "/deliveries?sort=id");
    }

    /** @param verb of a webhook, from its present version */
    public static Response act(RequestSpecification caller, RequestSpecification reader, String location, String verb) {
        return caller.header("If-Match", reader.get(location).header("ETag")).post(location + "/" + verb);
    }

    public Response act(Response webhook, String verb) {
        return act(administrator(), administrator(), webhook.header("Location"), verb);
    }

    /** Asks until it is so, for a minute. */
    public static void await(String what, BooleanSupplier isSo) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!isSo.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not within a minute: " + what);
            }
            // An answer of the API takes long enough not to ask too often.
            io.restassured.RestAssured.given().auth().oauth2(Tokens.of("administrator")).get("/api/v1/me");
        }
    }
}
