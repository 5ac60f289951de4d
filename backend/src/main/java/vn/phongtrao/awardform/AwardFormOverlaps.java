package vn.phongtrao.awardform;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.unit.Interval;

/** The code has another legal basis on at least one of the days. */
@ProblemType(value = "award-form-overlaps", status = 409, title = "The award form has another basis on these days")
public final class AwardFormOverlaps extends Problem {

    AwardFormOverlaps(String code, Interval held) {
        super("Award form " + code + " is entered from " + held.from()
                        + (held.to().equals(Interval.NO_END) ? " on" : " until before " + held.to())
                        + ". Choose other days.",
                List.of(Violation.at("/validFrom", "AwardFormOverlaps", "Entered already for some of these days.",
                        code)));
    }
}
