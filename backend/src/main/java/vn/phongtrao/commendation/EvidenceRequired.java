package vn.phongtrao.commendation;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** A dossier without evidence was to be submitted. */
@ProblemType(value = "evidence-required", status = 422, title = "Evidence is required")
public final class EvidenceRequired extends Problem {

    EvidenceRequired() {
        super("Add at least one piece of evidence to the dossier before submitting it.",
                List.of(Violation.at("/evidence", "NotEmpty", "At least one is required.", null)));
    }
}
