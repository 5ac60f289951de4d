package vn.phongtrao.shared.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.shared.limit.RateLimits.Policy;

@QuarkusTest
class RateLimitTest {

    private static final String AWARDS = "/api/v1/public/awards";

    @Inject
    RateLimits limits;

    /** Takes everything that an address may still ask, as that many requests would. */
    private void exhaust(String address) {
        boolean taken;
        do {
            taken = limits.count(Policy.PUBLIC, address).taken();
        } while (taken);
    }

    @Test
    void anAddressThatAsksTooOftenWaitsAndOthersDoNot() {
        exhaust("203.0.113.7");
        Response refused = refusedOf("203.0.113.7");
        refused.then().statusCode(429).contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .header("RateLimit-Policy", equalTo("\"public\";q=6000;w=60"))
                .header("RateLimit", matchesPattern("\"public\";r=0;t=1"));
        Map<String, Object> body = new HashMap<>(refused.jsonPath().getMap("$"));
        assertEquals(Map.of("type", "/problems/too-many-requests", "title", "Too many requests", "status", 429,
                "detail", "At most 6000 requests in 60 seconds are taken. Wait for the time in Retry-After.",
                "instance", AWARDS), body);
        given().header("X-Forwarded-For", "203.0.113.8").get(AWARDS).then().statusCode(200)
                .header("RateLimit", matchesPattern("\"public\";r=\\d+;t=0"));
    }

    /** The bucket fills by a hundred a second, so a request may still slip through. */
    private Response refusedOf(String address) {
        Response answer;
        do {
            exhaust(address);
            answer = given().header("X-Forwarded-For", address).get(AWARDS);
        } while (answer.statusCode() == 200);
        return answer;
    }

    @Test
    void anAccountIsCountedForItself() {
        given().auth().oauth2(Tokens.of("planner")).get("/api/v1/award-forms").then().statusCode(200)
                .header("RateLimit-Policy", equalTo("\"account\";q=30000;w=60"))
                .header("RateLimit", matchesPattern("\"account\";r=\\d+;t=0"));
    }

    @Test
    void aLimitHoldsForAWindowAndCountsEachCallerAlone() {
        RateLimits few = new RateLimits(2, 1);
        assertEquals(1, few.count(Policy.PUBLIC, "a").left());
        assertTrue(few.count(Policy.PUBLIC, "a").taken());
        RateLimits.Outcome refused = few.count(Policy.PUBLIC, "a");
        assertFalse(refused.taken());
        assertTrue(refused.retryAfter().compareTo(Duration.ZERO) > 0 && refused.retryAfter().compareTo(Duration.ofSeconds(30)) <= 0);
        assertTrue(few.count(Policy.PUBLIC, "b").taken());
        assertTrue(few.count(Policy.ACCOUNT, "a").taken());
    }
}
