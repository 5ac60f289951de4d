package vn.phongtrao.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.shared.write.Ids;

/** One level's approval of a report. */
@Entity
class ReportApproval {

    @Id
    private UUID id;
    private UUID reportId;
    private int submission;
    private UUID unitId;
    private String approvedBy;
    private Instant approvedAt;

    protected ReportApproval() {
    }

    ReportApproval(Report report, UUID unitId, String approvedBy, Instant approvedAt) {
        this.id = Ids.next();
        this.reportId = report.id();
        this.submission = report.submission();
        this.unitId = unitId;
        this.approvedBy = approvedBy;
        this.approvedAt = approvedAt;
    }

    UUID reportId() {
        return reportId;
    }

    /** Which handing in of the report it approves. */
    int submission() {
        return submission;
    }

    UUID unitId() {
        return unitId;
    }

    String approvedBy() {
        return approvedBy;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
