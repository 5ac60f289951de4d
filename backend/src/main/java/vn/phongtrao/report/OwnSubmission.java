package vn.phongtrao.report;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Whoever submitted a report does not decide on it. */
@ProblemType(value = "own-submission", status = 403, title = "You submitted this report yourself")
public final class OwnSubmission extends Problem {

    OwnSubmission() {
        super("You submitted this report yourself; another approver returns or approves it.");
    }
}
