package vn.phongtrao.commendation;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** One achievement is not rewarded twice with the same form (Law 06/2022/QH15, Art. 5). */
@ProblemType(value = "evidence-already-rewarded", status = 409, title = "The evidence has been rewarded already")
public final class EvidenceAlreadyRewarded extends Problem {

    /** @param position of the evidence in the dossier, from 0 */
    EvidenceAlreadyRewarded(int position, Evidence evidence, String awardForm) {
        super("The evidence has been rewarded with " + awardForm + " before. Remove it, or choose another form.",
                List.of(Violation.at("/evidence/" + position + "/reference", "AlreadyRewarded",
                        "Rewarded with the same form by another decision.", evidence.reference())));
    }
}
