package vn.phongtrao.reportimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.upload.ImportState;
import vn.phongtrao.shared.write.Ids;

/**
 * An import, with all that another process needs to go on with it. Its end is written in the transaction that enters its
 * last part.
 */
@Entity
class ReportImport {

    @Id
    private UUID id;
    /** Whose readers may follow it; null where it reaches several units. */
    private UUID unitId;
    private String createdBy;
    private String ticket;
    @Enumerated(EnumType.STRING)
    private ImportFormat format;
    private String fileName;
    private String charset;
    @Enumerated(EnumType.STRING)
    private ImportMode mode;
    private boolean dryRun;
    private boolean submit;
    private UUID campaignId;
    private Period period;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    /** How often a process took it on. Who was taken for dead has a lower number, and may write no more. */
    private int attempt;
    private int doneRows;
    private Integer totalRows;
    private Instant createdAt;
    /** When the process that does it last said that it lives. */
    private Instant heartbeatAt;
    private Instant finishedAt;
    /** JSON of {@link ImportCounts}: what is entered until now. */
    private String counts;
    private String report;
    private String failure;

    protected ReportImport() {
    }

    ReportImport(ImportOrder order, UUID unitId, String createdBy, String ticket, ImportState state, Instant now) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.createdBy = createdBy;
        this.ticket = ticket;
        this.format = order.format();
        this.fileName = order.fileName();
        this.charset = order.charset();
        this.mode = order.mode();
        this.dryRun = order.dryRun();
        this.submit = order.submit();
        this.campaignId = order.campaign();
        this.period = order.period();
        this.state = state;
        this.attempt = state == ImportState.QUEUED ? 0 : 1;
        this.createdAt = now;
        this.heartbeatAt = now;
    }

    /** Ends it in the transaction that made it. */
    void end(String saidReport, String saidFailure, int rows, Instant now) {
        state = saidFailure == null ? ImportState.DONE : ImportState.FAILED;
        report = saidReport;
        failure = saidFailure;
        doneRows = saidFailure == null ? rows : 0;
        totalRows = rows;
        finishedAt = now;
    }

    ImportOrder order() {
        return new ImportOrder(format, fileName, charset, mode, dryRun, submit, campaignId, period);
    }

    UUID id() {
        return id;
    }

    String createdBy() {
        return createdBy;
    }

    String ticket() {
        return ticket;
    }

    ImportState state() {
        return state;
    }

    int attempt() {
        return attempt;
    }

    int doneRows() {
        return doneRows;
    }

    Integer totalRows() {
        return totalRows;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    String counts() {
        return counts;
    }

    /** JSON of a {@link ReportImportReport}, or null. */
    String report() {
        return report;
    }

    /** JSON of an import failure, or null. */
    String failure() {
        return failure;
    }
}
