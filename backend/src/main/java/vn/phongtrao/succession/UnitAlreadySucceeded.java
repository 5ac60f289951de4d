package vn.phongtrao.succession;

import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** Another succession has already said what becomes of the unit. */
@ProblemType(value = "unit-already-succeeded", status = 409,
        title = "Another succession says what becomes of the unit")
public final class UnitAlreadySucceeded extends Problem {

    UnitAlreadySucceeded(String pointer, UUID unit, SuccessionStep other) {
        super("Succession " + SuccessionView.path(other.succession()) + " of " + other.date()
                        + " already says what becomes of the unit. Correct that one first, or choose another day.",
                List.of(Violation.at(pointer, "AlreadySucceeded", "Another succession of the same day or a later one "
                        + "names this unit.", unit)));
        with("succession", SuccessionView.path(other.succession()));
    }
}
