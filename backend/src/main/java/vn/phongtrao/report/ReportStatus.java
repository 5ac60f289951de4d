package vn.phongtrao.report;

/** Where a report stands. */
public enum ReportStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** Whether figures may still be entered. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
