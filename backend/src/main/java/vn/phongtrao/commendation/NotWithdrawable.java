package vn.phongtrao.commendation;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** There is no person's name to withdraw from publication. */
@ProblemType(value = "not-withdrawable", status = 409, title = "There is no name to withdraw")
public final class NotWithdrawable extends Problem {

    NotWithdrawable() {
        super("Only the published name of a person or household can be withdrawn, and only once.");
    }
}
