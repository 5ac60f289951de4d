package vn.phongtrao.webhook;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The webhook sends already. */
@ProblemType(value = "webhook-active", status = 409, title = "The webhook is active already")
public final class WebhookActive extends Problem {

    WebhookActive() {
        super("The webhook is ACTIVE already; there is nothing to resume.");
    }
}
