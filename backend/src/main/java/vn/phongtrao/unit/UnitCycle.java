package vn.phongtrao.unit;

import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The change would put a unit below itself. */
@ProblemType(value = "unit-cycle", status = 422, title = "A unit would lie below itself")
public final class UnitCycle extends Problem {

    UnitCycle(String pointer, UUID unit) {
        super("The parent lies at or below the unit itself on at least one day. Choose a parent outside its subtree.",
                List.of(Violation.at(pointer, "UnitCycle", "Lies at or below the unit itself.", unit)));
    }
}
