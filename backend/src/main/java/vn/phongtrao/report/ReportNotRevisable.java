package vn.phongtrao.report;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Only the latest revision is revised, once it is approved. */
@ProblemType(value = "report-not-revisable", status = 409, title = "The report is not the latest approved one")
public final class ReportNotRevisable extends Problem {

    ReportNotRevisable() {
        super("Only the latest revision of a report is revised, once it is approved.");
    }
}
