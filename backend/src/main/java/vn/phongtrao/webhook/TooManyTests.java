package vn.phongtrao.webhook;

import java.time.Duration;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** A receiver is not to be flooded by way of this server. */
@ProblemType(value = "too-many-tests", status = 429, title = "Too many test messages")
public final class TooManyTests extends Problem {

    TooManyTests(int most, Duration within) {
        super("At most " + most + " test messages are sent to a webhook in " + within.toSeconds()
                + " seconds. Wait for the time in Retry-After.");
        withHeader("Retry-After", String.valueOf(within.toSeconds()));
    }
}
