package vn.phongtrao.finding;

import java.util.List;
import vn.phongtrao.check.Severity;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The report violates checks of its campaign, or nobody has commented on what looks unusual. */
@ProblemType(value = "checks-failed", status = 422, title = "The report does not pass its campaign's checks")
public final class ChecksFailed extends Problem {

    /** @param figures codes of the report's figures, in the order in which it shows them */
    ChecksFailed(List<FindingView> findings, List<String> figures) {
        super("Correct the figures that violate an ERROR, and comment on each violated WARNING.",
                findings.stream().map(finding -> violation(finding, figures)).toList());
        with("findings", findings);
    }

    /** Points at the report's first figure that the check concerns. */
    private static Violation violation(FindingView finding, List<String> figures) {
        int place = finding.values().stream().flatMap(value -> value.indicators().stream())
                .mapToInt(figures::indexOf).filter(index -> index >= 0).findFirst().orElse(-1);
        boolean error = finding.severity() == Severity.ERROR;
        return Violation.at(place < 0 ? "/figures" : "/figures/" + place,
                error ? "CheckViolated" : "CommentMissing",
                error ? finding.message() : finding.message() + " Correct it, or comment on it.", finding.check());
    }
}
