package vn.phongtrao.report;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.figure.Figure;

/**
 * The live report of a {@link ReportKey} as it stands.
 *
 * @param answers by {@link BatchAnswer#key()}
 */
public record StandingReport(UUID id, ReportStatus status, int revision, Map<String, StandingAnswer> answers) {

    /** An answer of it. */
    public record StandingAnswer(Figure figure, String reason, String note, Instant enteredAt) {
    }

    /** Whether answers may be entered: it is a draft or was returned. */
    public boolean isEditable() {
        return status.isEditable();
    }

    /** Its path in the API. */
    public String path() {
        return ReportView.path(id);
    }
}
