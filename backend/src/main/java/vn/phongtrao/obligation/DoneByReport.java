package vn.phongtrao.obligation;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** A report is owed, and nothing else does it. */
@ProblemType(value = "done-by-report", status = 409, title = "A report is done by submitting it")
public final class DoneByReport extends Problem {

    DoneByReport() {
        super("A report is owed; it is done when the unit's report of the period is submitted.");
    }
}
