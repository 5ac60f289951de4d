package vn.phongtrao.report;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Whoever approved a report for one level does not approve it for another. */
@ProblemType(value = "own-approval", status = 403, title = "You approved this report for another level")
public final class OwnApproval extends Problem {

    OwnApproval() {
        super("You approved this report for a level below; another person approves it for this one.");
    }
}
