package vn.phongtrao.conventions;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.access.Land;
import vn.phongtrao.access.Place;

/** Methods, representations and headers that every operation shares. */
@QuarkusTest
class MethodConventionsTest {

    private final Faults faults = new Faults();

    @Test
    void aMethodThatAPathDoesNotHaveIsNotAllowed() {
        Map<String, List<Call>> byPath = Call.all().stream().collect(Collectors.groupingBy(Call::template));
        byPath.forEach((template, calls) -> {
            Set<String> missing = new TreeSet<>(Set.of("GET", "POST", "PUT", "PATCH", "DELETE"));
            calls.forEach(call -> missing.remove(call.method()));
            for (String method : missing) {
                Response answer = calls.get(0).request().body("{}").request(method, calls.get(0).path());
                faults.expectProblem(method + " " + template, answer, 405, "method-not-allowed");
                String allow = String.valueOf(answer.header("Allow"));
                calls.forEach(call -> faults.expect(method + " " + template,
                        List.of(allow.split(", ?")).contains(call.method()), "Allow says " + allow));
            }
        });
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png"})
    void aRepresentationThatNobodyHasIsNotAcceptable(String media) {
        for (Call call : Call.reads()) {
            faults.expectProblem(call + " " + media, call.request().accept(media).get(call.path()), 406,
                    "not-acceptable");
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/*", "text/html, application/json;q=0.9, */*;q=0.1"})
    void aClientThatTakesJsonGetsJson(String accept) {
        for (Call call : Call.reads()) {
            Response answer = call.request().header("Accept", accept).get(call.path());
            faults.expect(call + " " + accept, answer.statusCode() == 200, "answered " + answer.statusCode());
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1", "/api/v2/units", "/api/v1/units/x/y/z", "/api/v1//units/"})
    void aPathThatDoesNotExistIsNotFound(String path) {
        Response answer = Land.as("planner", Place.PROVINCE).urlEncodingEnabled(false).get(path);
        if (answer.statusCode() != 200) {
            faults.expectProblem(path, answer, 404, "not-found");
        }
        faults.expect(path, answer.statusCode() < 500, "answered " + answer.statusCode());
        faults.assertNone();
    }

    @Test
    void everyAnswerSaysHowABrowserMayTreatIt() {
        for (Call call : Call.all()) {
            for (Response answer : List.of(
                    call.send(call.request().header("If-Match", "\"999999999-0\"")),
                    call.send(call.request().header("If-Match", "\"999999999-0\""), call.path() + "?nonsense=1"),
                    io.restassured.RestAssured.given().contentType("application/json").body("{}")
                            .request(call.method(), call.path()))) {
                String where = call + " " + answer.statusCode();
                faults.expectHeader(where, answer, "X-Content-Type-Options", "nosniff");
                boolean file = call.template().endsWith("/content") && answer.statusCode() == 200;
                faults.expectHeader(where, answer, "Content-Security-Policy",
                        "default-src 'none'; frame-ancestors 'none'" + (file ? "; sandbox" : ""));
                faults.expectHeader(where, answer, "Referrer-Policy", "no-referrer");
                faults.expectHeader(where, answer, "Strict-Transport-Security", "max-age=31536000");
                boolean shared = call.template().startsWith("/api/v1/public/") && answer.statusCode() < 400;
                faults.expect(where, String.valueOf(answer.header("Cache-Control"))
                        .startsWith(shared ? "public, max-age=" : "private, no-cache"),
                        "has Cache-Control " + answer.header("Cache-Control"));
                faults.expect(where, answer.header("X-Request-Id") != null, "has no X-Request-Id");
                for (String telling : List.of("Server", "X-Powered-By", "Set-Cookie")) {
                    faults.expect(where, answer.header(telling) == null, "has " + telling);
                }
            }
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "file://"})
    void aPageOfAnotherOriginMayReadNothing(String origin) {
        for (Call call : Call.reads()) {
            Response answer = call.request().header("Origin", origin).get(call.path());
            faults.expect(call + " " + origin, answer.header("Access-Control-Allow-Origin") == null,
                    "allows " + answer.header("Access-Control-Allow-Origin"));
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "x", "\u00e1", "a;b", "x{0}"})
    void aRequestIdIsRepeatedOnlyWhereItIsHarmless(String id) {
        String repeated = Land.as("planner", Place.PROVINCE).header("X-Request-Id", id).get("/api/v1/me")
                .then().statusCode(200).extract().header("X-Request-Id");
        faults.expect(id, repeated != null && repeated.matches("[A-Za-z0-9._-]+"), "became " + repeated);
        faults.assertNone();
    }
}
