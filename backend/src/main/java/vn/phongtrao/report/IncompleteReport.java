package vn.phongtrao.report;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** Answers are missing that the campaign requires of the unit. */
@ProblemType(value = "incomplete-report", status = 422, title = "Required answers are missing")
public final class IncompleteReport extends Problem {

    IncompleteReport(List<String> missing) {
        super("The campaign requires answers to " + String.join(", ", missing) + ".", missing.stream()
                .map(indicator -> Violation.at("/figures", "Missing", "The campaign requires an answer.", indicator))
                .toList());
    }
}
