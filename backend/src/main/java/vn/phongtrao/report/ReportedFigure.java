package vn.phongtrao.report;

import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;

/**
 * A figure as a report states it, for whoever adds figures up.
 *
 * @param dimensions values that tell it apart, as {@code teamKind:WHARF}; empty for a total
 * @param status the report's; only approved figures count unless asked otherwise
 * @param approvedBy the account that approved the report last, or null
 */
public record ReportedFigure(UUID report, UUID campaign, UUID unit, Period period, ReportStatus status, int revision,
        Origin origin, String indicator, String dimensions, Figure figure, Provenance.View provenance,
        String chosenBecause, String enteredBy, Instant enteredAt, String approvedBy, Instant approvedAt) {

    /** Path of the report. */
    public String reportPath() {
        return ReportView.path(report);
    }
}
