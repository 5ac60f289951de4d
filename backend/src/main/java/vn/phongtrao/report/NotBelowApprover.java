package vn.phongtrao.report;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** A report is decided on by a level above its unit. */
@ProblemType(value = "not-below-approver", status = 403, title = "The report's unit is not below yours")
public final class NotBelowApprover extends Problem {

    NotBelowApprover() {
        super("The report is that of your own unit; an approver of a level above returns or approves it.");
    }
}
