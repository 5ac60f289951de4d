package vn.phongtrao.unit;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** Another unit holds the code on at least one of the days. */
@ProblemType(value = "code-taken", status = 409, title = "Another unit holds the code")
public final class CodeTaken extends Problem {

    CodeTaken(String pointer, OfficialCode code, Interval held) {
        super("Code " + code.code() + " of " + code.scheme() + " is held by another unit from " + held.from()
                        + (held.shownEnd() == null ? " on" : " until before " + held.to())
                        + ". End that first, or choose other days.",
                List.of(Violation.at(pointer, "CodeTaken", "Held by another unit on some of these days.",
                        code.code())));
    }
}
