package vn.phongtrao.shared.limit;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The caller asked more often than the limit allows. */
@ProblemType(value = "too-many-requests", status = 429, title = "Too many requests")
public final class TooManyRequests extends Problem {

    TooManyRequests(RateLimits.Outcome outcome) {
        super("At most " + outcome.limit() + " requests in " + RateLimits.WINDOW.toSeconds()
                + " seconds are taken. Wait for the time in Retry-After.");
        withHeader("Retry-After", String.valueOf(RateLimitFilter.seconds(outcome.retryAfter())));
    }
}
