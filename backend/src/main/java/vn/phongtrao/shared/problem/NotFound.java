package vn.phongtrao.shared.problem;

/** The thing does not exist or lies outside the caller's reach: the answer is the same, so that nobody can probe. */
@ProblemType(value = "not-found", status = 404, title = "Not found")
public final class NotFound extends Problem {

    static final String DETAIL = "There is no such resource, or it is outside your reach.";

    public NotFound() {
        super(DETAIL);
    }
}
