package vn.phongtrao.succession;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The succession was undone before, or is itself a correction. */
@ProblemType(value = "succession-not-correctable", status = 409, title = "The succession no longer counts")
public final class SuccessionNotCorrectable extends Problem {

    private SuccessionNotCorrectable(String detail) {
        super(detail);
    }

    static SuccessionNotCorrectable undone(Succession succession) {
        return new SuccessionNotCorrectable("It was undone by " + SuccessionView.path(succession.undoneById())
                + ". There is nothing left to correct.");
    }

    static SuccessionNotCorrectable correction() {
        return new SuccessionNotCorrectable(
                "It is a correction. Order the reorganisation anew instead of correcting the correction.");
    }
}
