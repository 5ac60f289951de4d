package vn.phongtrao.shared.problem;

/** A change came without {@code If-Match}. */
@ProblemType(value = "precondition-required", status = 428, title = "If-Match is required")
public final class PreconditionRequired extends Problem {

    public PreconditionRequired() {
        super("Read the resource, then send its ETag in If-Match.");
    }
}
