package vn.phongtrao.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the operations do otherwise than the convention says: all of it, not the first only. */
final class Faults {

    /** Traces of an implementation: class names, stack frames, SQL. */
    private static final Pattern LEAK = Pattern.compile(
            "(?i)\\bat [a-z.]+\\.[A-Z]\\w+\\.|exception|vn\\.phongtrao\\.|java\\.|jakarta\\.|io\\.quarkus|hibernate"
                    + "|com\\.fasterxml|\\bselect .* from\\b|\\binsert into\\b|\\bjdbc\\b|stack ?trace");

    private final List<String> found = new ArrayList<>();
    private int checked;

    /** The answer must be this problem, in the one shape that all problems have. */
    void expectProblem(Object where, Response answer, int status, String type) {
        checked++;
        String body = answer.body().asString();
        if (answer.statusCode() != status || !answer.contentType().startsWith("application/problem+json")) {
            found.add(where + ": expected " + status + ", was " + answer.statusCode() + " " + answer.contentType() + " "
                    + shortened(body));
            return;
        }
        Map<String, Object> problem = answer.jsonPath().getMap("$");
        if (!("/problems/" + type).equals(problem.get("type"))) {
            found.add(where + ": expected /problems/" + type + ", was " + shortened(body));
        }
        if (!Integer.valueOf(status).equals(problem.get("status"))) {
            found.add(where + ": status in the body is " + problem.get("status"));
        }
        for (String member : List.of("title", "detail", "instance")) {
            if (!(problem.get(member) instanceof String text) || text.isBlank()) {
                found.add(where + ": no " + member + " in " + shortened(body));
            }
        }
        expectNoLeak(where, body);
    }

    /** The problem's first violation must name this parameter. */
    void expectParameter(Object where, Response answer, String parameter) {
        expectProblem(where, answer, 400, "invalid-parameter");
        if (answer.statusCode() == 400 && !parameter.equals(answer.path("violations[0].parameter"))) {
            found.add(where + ": does not name " + parameter + ": " + shortened(answer.body().asString()));
        }
    }

    /** The problem's first violation must point there. */
    void expectPointer(Object where, Response answer, String pointer, String code) {
        expectProblem(where, answer, 400, "invalid-body");
        if (answer.statusCode() == 400 && (!pointer.equals(answer.path("violations[0].pointer"))
                || !code.equals(answer.path("violations[0].code")))) {
            found.add(where + ": expected " + code + " at " + pointer + ", was "
                    + shortened(answer.body().asString()));
        }
    }

    void expectHeader(Object where, Response answer, String header, String value) {
        checked++;
        if (!value.equals(answer.header(header))) {
            found.add(where + ": expected " + header + " " + value + ", was " + answer.header(header));
        }
    }

    void expect(Object where, boolean holds, String otherwise) {
        checked++;
        if (!holds) {
            found.add(where + ": " + otherwise);
        }
    }

    private void expectNoLeak(Object where, String body) {
        // The instance repeats the address that was asked for, which is the caller's own text.
        String own = body.replaceAll("\"instance\":\"[^\"]*\"", "").replaceAll("\"value\":\"[^\"]*\"", "");
        if (LEAK.matcher(own).find()) {
            found.add(where + ": tells what is inside: " + shortened(body));
        }
    }

    /** Fails with everything that was found; also when nothing was tried. */
    void assertNone() {
        assertTrue(checked > 0, "Nothing was checked");
        assertEquals("", String.join("\n", found));
    }

    static String pathOf(String address) {
        return URI.create(address).getPath();
    }

    private static String shortened(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }
}
