package vn.phongtrao.shared.problem;

/** The body is larger than the endpoint takes. */
@ProblemType(value = "content-too-large", status = 413, title = "The body is too large")
public final class ContentTooLarge extends Problem {

    public ContentTooLarge(long limit) {
        super("The body may have at most " + limit + " bytes. Send it in parts.");
    }
}
