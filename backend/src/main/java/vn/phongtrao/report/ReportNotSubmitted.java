package vn.phongtrao.report;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Only a submitted report is returned or approved. */
@ProblemType(value = "report-not-submitted", status = 409, title = "The report is not submitted")
public final class ReportNotSubmitted extends Problem {

    ReportNotSubmitted(ReportStatus status) {
        super("The report is " + status + "; only a submitted report is returned or approved.");
    }
}
