package vn.phongtrao.obligation;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Something was recorded for the obligation before. */
@ProblemType(value = "obligation-recorded", status = 409, title = "Something is recorded for the obligation already")
public final class AlreadyRecorded extends Problem {

    AlreadyRecorded() {
        super("It is recorded as done or exempted already. Reopen it to record something else.");
    }
}
