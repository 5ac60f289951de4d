package vn.phongtrao.report;

/** Where a report stands. */
public enum ReportStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
