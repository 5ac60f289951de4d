package vn.phongtrao.conventions;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entity tags: every read has one, every change names one. */
@QuarkusTest
class EntityTagConventionsTest {

    private final Faults faults = new Faults();

    @Test
    void everyReadHasAStrongTagAndAnswersNotModifiedToIt() {
        for (Call call : Call.reads()) {
            Response first = call.request().get(call.path());
            String tag = first.header("ETag");
            faults.expect(call, first.statusCode() == 200, "answered " + first.statusCode() + " " + first.asString());
            faults.expect(call, tag != null && tag.matches("\"[^\"]+\""), "has the tag " + tag);
            for (String named : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
                Response again = call.request().header("If-None-Match", named).get(call.path());
                faults.expect(call + " " + named, again.statusCode() == 304 && again.asString().isEmpty(),
                        "answered " + again.statusCode());
                faults.expectHeader(call + " " + named, again, "ETag", tag);
            }
            faults.expect(call, call.request().header("If-None-Match", "\"other\"").get(call.path()).statusCode() == 200,
                    "took another tag for its own");
        }
        faults.assertNone();
    }

    @Test
    void aChangeWithoutATagIsRefused() {
        for (Call call : Call.conditional()) {
            faults.expectProblem(call, call.send(call.request()), 428, "precondition-required");
            faults.expectProblem(call, call.send(call.request().header("If-Match", "")), 428, "precondition-required");
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"999999999-0\"", "\"stale\"", "nonsense", "\"\"", "\"999999999-0\", \"999999998-0\"", "0", "\""})
    void aChangeFromAnotherVersionIsRefused(String tag) {
        for (Call call : Call.conditional()) {
            faults.expectProblem(call + " " + tag, call.send(call.request().header("If-Match", tag)), 412,
                    "precondition-failed");
        }
        faults.assertNone();
    }
}
