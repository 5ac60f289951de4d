package vn.phongtrao.attachment;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The directive or report has as many attachments as one may have. */
@ProblemType(value = "too-many-attachments", status = 409, title = "There are too many attachments")
final class TooManyAttachments extends Problem {

    TooManyAttachments(int most) {
        super("There are " + most + " attachments already, which is the most. Remove one first, or scan several pages into one "
                + "file.");
        with("most", most);
    }
}
