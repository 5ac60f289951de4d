package vn.phongtrao.obligation;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Nothing was recorded by hand for the obligation. */
@ProblemType(value = "nothing-recorded", status = 409, title = "Nothing is recorded for the obligation")
public final class NothingRecorded extends Problem {

    NothingRecorded() {
        super("Nothing was recorded for it by hand, so there is nothing to take back.");
    }
}
