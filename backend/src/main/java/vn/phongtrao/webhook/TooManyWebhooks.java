package vn.phongtrao.webhook;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** An account has as many webhooks as it may have. */
@ProblemType(value = "too-many-webhooks", status = 409, title = "The account has too many webhooks")
public final class TooManyWebhooks extends Problem {

    TooManyWebhooks(int most) {
        super("An account has at most " + most + " webhooks. Remove one, or let one receive more types.");
    }
}
