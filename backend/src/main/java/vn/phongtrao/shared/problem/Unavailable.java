package vn.phongtrao.shared.problem;

/** The database could not take the request now; nothing is known to have been changed by it. */
@ProblemType(value = "unavailable", status = 503, title = "Try again shortly")
public final class Unavailable extends Problem {

    private static final int RETRY_AFTER_SECONDS = 2;

    public Unavailable() {
        super("The request could not be completed now. Repeat it after the time in Retry-After; with the same "
                + "Idempotency-Key a repeated POST takes effect once.");
        withHeader("Retry-After", String.valueOf(RETRY_AFTER_SECONDS));
    }
}
