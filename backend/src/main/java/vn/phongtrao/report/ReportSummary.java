package vn.phongtrao.report;

import java.util.UUID;
import vn.phongtrao.shared.time.Period;

/** What other features need to know of a report. */
public record ReportSummary(UUID id, UUID campaign, UUID unit, Period period, ReportStatus status, int revision) {

    static ReportSummary of(Report report) {
        return new ReportSummary(report.id(), report.campaignId(), report.unitId(), report.period(), report.status(),
                report.revision());
    }

    /** Path of the report. */
    public String path() {
        return ReportView.path(id);
    }
}
