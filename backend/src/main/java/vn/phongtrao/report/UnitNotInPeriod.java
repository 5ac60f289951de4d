package vn.phongtrao.report;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitAt;

/** A unit reports only for periods in which it existed. */
@ProblemType(value = "unit-not-in-period", status = 422, title = "The unit did not exist in the period")
public final class UnitNotInPeriod extends Problem {

    UnitNotInPeriod(UnitAt unit, Period period) {
        super(unit.name() + " existed from " + unit.lifetime().from()
                + (unit.lifetime().shownEnd() == null ? "" : " until before " + unit.lifetime().shownEnd())
                + ", on no day of " + period + ". Report for the unit that was there.",
                List.of(Violation.at("/unit", "NotInPeriod", "The unit existed on no day of the period.", unit.id())));
    }
}
