package vn.phongtrao.report;

import java.util.UUID;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The unit has a live report for that campaign and period. */
@ProblemType(value = "report-exists", status = 409, title = "There is a report for this campaign, unit and period")
public final class ReportExists extends Problem {

    ReportExists(UUID existing) {
        super("The unit reports once for a campaign and period. Go on with the report at " + ReportView.path(existing)
                + "; revise it once it is approved.");
        with("report", ReportView.path(existing));
        withHeader("Link", "<" + ReportView.path(existing) + ">; rel=\"related\"");
    }
}
