package vn.phongtrao.attachment;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Figures name the attachment as where they come from. */
@ProblemType(value = "attachment-in-use", status = 409, title = "Figures come from the attachment")
final class AttachmentInUse extends Problem {

    AttachmentInUse() {
        super("The report, or a figure of it, names the attachment as where it comes from. Name another source there first.");
    }
}
