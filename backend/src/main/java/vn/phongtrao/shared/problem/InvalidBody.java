package vn.phongtrao.shared.problem;

import java.util.List;

/** The body is JSON, but its shape is not the one the contract describes. */
@ProblemType(value = "invalid-body", status = 400, title = "The body does not fit the contract")
public final class InvalidBody extends Problem {

    public InvalidBody(List<Violation> violations) {
        super("Correct the places listed in violations and send the request again.", violations);
    }
}
