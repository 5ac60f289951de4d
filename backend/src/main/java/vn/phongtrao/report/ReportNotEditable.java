package vn.phongtrao.report;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The report was submitted or approved, so its content stands. */
@ProblemType(value = "report-not-editable", status = 409, title = "The report is not a draft")
public final class ReportNotEditable extends Problem {

    ReportNotEditable(ReportStatus status) {
        super("The report is " + status + "; only a draft or a returned report is edited or submitted. "
                + "Revise an approved one.");
    }
}
