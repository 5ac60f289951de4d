package vn.phongtrao.report;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The report waits for another level than the caller's. */
@ProblemType(value = "other-level-decides", status = 403, title = "The report awaits another level")
public final class OtherLevelDecides extends Problem {

    OtherLevelDecides() {
        super("The report awaits the approval of the unit named in its awaits; that level returns or approves it.");
    }
}
