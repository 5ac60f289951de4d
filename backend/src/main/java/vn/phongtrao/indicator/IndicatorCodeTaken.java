package vn.phongtrao.indicator;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** Another indicator has the code. */
@ProblemType(value = "indicator-code-taken", status = 409, title = "Another indicator has this code")
public final class IndicatorCodeTaken extends Problem {

    IndicatorCodeTaken(String code) {
        super("Another indicator is named " + code + "; choose another code or use that one.",
                List.of(Violation.at("/code", "Taken", "Another indicator has this code.", code)));
    }
}
