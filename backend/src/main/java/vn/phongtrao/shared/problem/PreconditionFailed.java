package vn.phongtrao.shared.problem;

/** The resource has changed since the caller read it. */
@ProblemType(value = "precondition-failed", status = 412, title = "The resource has changed since it was read")
public final class PreconditionFailed extends Problem {

    public PreconditionFailed() {
        super("Somebody changed the resource after you read it. Read it again, compare, and repeat your change.");
    }
}
