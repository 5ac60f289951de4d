package vn.phongtrao.webhook;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The webhook sends nothing now. */
@ProblemType(value = "webhook-not-active", status = 409, title = "The webhook is not active")
public final class WebhookNotActive extends Problem {

    WebhookNotActive(WebhookState state) {
        super("The webhook is " + state + ", so nothing is sent. Resume it first.");
    }
}
