package vn.phongtrao.review;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The campaign has had no final review, without which it is not closed. */
@ProblemType(value = "final-review-missing", status = 409, title = "The campaign has had no final review")
public final class FinalReviewMissing extends Problem {

    FinalReviewMissing() {
        super("A campaign is closed after its final review (Law 06/2022/QH15, Art. 17). Enter a review of kind FINAL.");
    }
}
