package vn.phongtrao.commendation;

import java.time.LocalDate;
import java.util.List;
import vn.phongtrao.awardform.AwardForm;
import vn.phongtrao.awardform.SubjectType;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The form cannot be granted to the nominee on that day, or not on this evidence. */
@ProblemType(value = "not-eligible", status = 422, title = "The nominee cannot receive the award form")
public final class NotEligible extends Problem {

    private NotEligible(String detail, Violation violation) {
        super(detail, List.of(violation));
    }

    static NotEligible notInForce(String awardForm, LocalDate day) {
        String detail = "Award form " + awardForm + " has no legal basis on " + day + ".";
        return new NotEligible(detail, Violation.at("/decidedOn", "FormNotInForce", detail, day));
    }

    /** @param position of the evidence in the dossier, from 0 */
    static NotEligible notApproved(int position, Evidence report) {
        String detail = "A report that is evidence must be approved before the decision.";
        return new NotEligible(detail, Violation.at("/evidence/" + position + "/reference", "ReportNotApproved", detail,
                report.reference()));
    }

    static NotEligible notFor(AwardForm form, SubjectType subject) {
        String detail = "Award form " + form.code() + " is not for " + subject + "; it is for "
                + String.join(", ", form.subjectTypes().stream().sorted().map(Enum::name).toList()) + ".";
        return new NotEligible(detail, Violation.at("/subject/type", "FormNotForSubject", detail, subject));
    }
}
