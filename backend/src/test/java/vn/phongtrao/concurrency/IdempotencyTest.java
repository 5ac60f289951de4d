package vn.phongtrao.concurrency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.access.Land;
import vn.phongtrao.devstack.Tokens;

/** A POST may be repeated: a key or an id of the client's choice makes it take effect once. */
@QuarkusTest
class IdempotencyTest {

    private static final String UNITS = "/api/v1/units";

    @Inject
    Journals journals;

    private static Response post(String user, String key, Map<String, Object> body) {
        return Land.as(user).header("Idempotency-Key", key).body(body).post(UNITS);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String answer(Response response) {
        return response.statusCode() + " " + response.header("Location") + " " + response.header("ETag") + "\n"
                + response.body().asString();
    }

    @Test
    void fiftyEqualPostsWithOneKeyMakeOneThingAndFiftyEqualAnswers() {
        Map<String, Object> body = Wanted.province();
        String key = key();
        Tokens.of("administrator");
        List<Response> answers = Parallel.run(50, caller -> post("administrator", key, body));
        Response first = answers.get(0);
        first.then().statusCode(201);
        assertEquals(Set.of(answer(first)), answers.stream().map(IdempotencyTest::answer).collect(Collectors.toSet()));
        assertEquals(1, Wanted.unitsNamed(body.get("name")));
        assertEquals(1, journals.events("unit.created", first.header("Location")));
        assertEquals(1, journals.auditRows("unit.created", first.header("Location")));
    }

    @Test
    void aKeyOfAnotherBodyIsRefused() {
        String key = key();
        post("administrator", key, Wanted.province()).then().statusCode(201);
        Map<String, Object> other = Wanted.province();
        post("administrator", key, other).then().statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        assertEquals(0, Wanted.unitsNamed(other.get("name")));
    }

    @Test
    void aKeyBelongsToItsUser() {
        String key = key();
        Map<String, Object> body = Wanted.province();
        Response one = post("administrator", key, body);
        one.then().statusCode(201);
        Response other = Land.as("administrator", null).auth().oauth2(Tokens.with(Set.of("administrator"), "VN"))
                .header("Idempotency-Key", key).body(body).post(UNITS);
        other.then().statusCode(201).body("id", not(equalTo(one.<String>path("id"))));
    }

    @Test
    void aFailureKeepsNothingUnderItsKey() {
        String key = key();
        Map<String, Object> wrong = Wanted.province();
        wrong.put("parent", UUID.randomUUID());
        post("administrator", key, wrong).then().statusCode(422).body("type", equalTo("/problems/invalid-content"));
        Map<String, Object> right = Wanted.province();
        post("administrator", key, right).then().statusCode(201);
        assertEquals(1, Wanted.unitsNamed(right.get("name")));
    }

    @Test
    void aFailureUnderAKeyInManyCallsStillKeepsNothing() {
        String key = key();
        Map<String, Object> wrong = Wanted.province();
        wrong.put("parent", UUID.randomUUID());
        Tokens.of("administrator");
        Set<Integer> statuses = Parallel.run(10, caller -> post("administrator", key, wrong).statusCode()).stream()
                .collect(Collectors.toSet());
        assertEquals(Set.of(), statuses.stream().filter(status -> status != 422 && status != 503)
                .collect(Collectors.toSet()));
        assertEquals(0, Wanted.unitsNamed(wrong.get("name")));
        post("administrator", key, Wanted.province()).then().statusCode(201);
    }

    @Test
    void oneIdAndContentInManyCallsIsOneThing() {
        Map<String, Object> body = Wanted.province();
        String id = UUID.randomUUID().toString();
        body.put("id", id);
        Tokens.of("administrator");
        List<Response> answers = Parallel.run(20, caller -> Land.as("administrator").body(body).post(UNITS));
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(19, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(Set.of(id), answers.stream().map(answer -> answer.<String>path("id")).collect(Collectors.toSet()));
        assertEquals(1, Wanted.unitsNamed(body.get("name")));
        assertEquals(1, journals.auditRows("unit.created", UNITS + "/" + id));
    }

    @Test
    void anIdOfOtherContentIsRefused() {
        Map<String, Object> body = Wanted.province();
        body.put("id", UUID.randomUUID());
        Land.as("administrator").body(body).post(UNITS).then().statusCode(201);
        Map<String, Object> other = Wanted.province();
        other.put("id", body.get("id"));
        Land.as("administrator").body(other).post(UNITS).then().statusCode(409)
                .body("type", equalTo("/problems/id-taken"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256, 4000})
    void aKeyHasOneToTwoHundredFiftyFiveCharacters(int length) {
        Map<String, Object> body = Wanted.province();
        post("administrator", "k".repeat(length), body).then().statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations[0].parameter", equalTo("Idempotency-Key"));
        assertEquals(0, Wanted.unitsNamed(body.get("name")));
    }
}
