package vn.phongtrao.conventions;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entity tags: every read has one, every change names one. */
@QuarkusTest
class EntityTagConventionsTest {

    /** A tag that differs more often than this is no tag of the content. */
    private static final int ATTEMPTS = 5;

    private final Faults faults = new Faults();

    @Test
    void everyReadHasAStrongTagAndAnswersNotModifiedToIt() {
        for (Call call : Call.reads()) {
            Response first = call.request().get(call.path());
            String tag = first.header("ETag");
            faults.expect(call, first.statusCode() == 200, "answered " + first.statusCode() + " " + first.asString());
            faults.expect(call, tag != null && tag.matches("\"[^\"]+\""), "has the tag " + tag);
            for (String naming : List.of("%s", "W/%s", "\"other\", %s", "*")) {
                expectNotModified(call, naming);
            }
            faults.expect(call, call.request().header("If-None-Match", "\"other\"").get(call.path()).statusCode() == 200,
                    "took another tag for its own");
        }
        faults.assertNone();
    }

    /** What the system itself changes meanwhile, such as the audit chain, is read again. */
    private void expectNotModified(Call call, String naming) {
        String tag;
        Response again;
        int attempts = 0;
        do {
            tag = call.request().get(call.path()).header("ETag");
            again = call.request().header("If-None-Match", naming.formatted(tag)).get(call.path());
        } while (++attempts < ATTEMPTS && again.statusCode() == 200
                && !tag.equals(call.request().get(call.path()).header("ETag")));
        faults.expect(call + " " + naming, again.statusCode() == 304 && again.asString().isEmpty(),
                "answered " + again.statusCode());
        faults.expectHeader(call + " " + naming, again, "ETag", tag);
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
