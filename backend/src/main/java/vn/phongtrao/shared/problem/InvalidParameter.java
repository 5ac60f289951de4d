package vn.phongtrao.shared.problem;

import java.util.List;

/** A path, query or header parameter is unknown or has a value outside its range. */
@ProblemType(value = "invalid-parameter", status = 400, title = "A parameter is unknown or out of range")
public final class InvalidParameter extends Problem {

    public InvalidParameter(String parameter, String code, String message, Object value) {
        this(List.of(Violation.in(parameter, code, message, value)));
    }

    public InvalidParameter(List<Violation> violations) {
        super("Parameter " + violations.get(0).parameter() + ": " + violations.get(0).message(), violations);
    }
}
