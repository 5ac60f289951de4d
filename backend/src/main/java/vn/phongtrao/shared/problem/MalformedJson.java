package vn.phongtrao.shared.problem;

import java.util.List;

/** The body is not JSON. */
@ProblemType(value = "malformed-json", status = 400, title = "The body is not well-formed JSON")
public final class MalformedJson extends Problem {

    public MalformedJson(String pointer, String message) {
        super("Send one well-formed JSON value in UTF-8.",
                List.of(Violation.at(pointer, "MalformedJson", message, null)));
    }
}
