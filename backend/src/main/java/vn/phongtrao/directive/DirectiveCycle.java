package vn.phongtrao.directive;

import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The document would relate to itself, or rest on one that rests on it. */
@ProblemType(value = "directive-cycle", status = 422, title = "A document would rest on itself")
public final class DirectiveCycle extends Problem {

    private DirectiveCycle(String detail, UUID to) {
        super(detail, List.of(Violation.at("/to", "DirectiveCycle", detail, to)));
    }

    static DirectiveCycle withItself(UUID to) {
        return new DirectiveCycle("A document has no relation to itself. Name another one.", to);
    }

    static DirectiveCycle through(UUID to) {
        return new DirectiveCycle("That document itself rests on this one, directly or through others.", to);
    }
}
