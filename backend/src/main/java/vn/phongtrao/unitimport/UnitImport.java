package vn.phongtrao.unitimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.shared.upload.ImportFailure;
import vn.phongtrao.shared.upload.ImportState;
import vn.phongtrao.shared.write.Ids;

/**
 * An import that is done after its request. Its state is written in transactions of their own, but for its end, which is
 * written in the one that enters the units: it is done exactly if they are entered.
 */
@Entity
class UnitImport {

    @Id
    private UUID id;
    private UUID unitId;
    private String format;
    private boolean dryRun;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    private int doneRows;
    private Integer totalRows;
    private Instant createdAt;
    /** When the process that does it last said that it lives. */
    private Instant heartbeatAt;
    private Instant finishedAt;
    private String report;
    private String failure;

    protected UnitImport() {
    }

    /** @param unitId whose readers may follow it */
    UnitImport(UUID unitId, UploadedFile file, Instant now) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.format = file.format().word();
        this.dryRun = file.dryRun();
        this.state = ImportState.QUEUED;
        this.createdAt = now;
        this.heartbeatAt = now;
    }

    UUID id() {
        return id;
    }

    String format() {
        return format;
    }

    boolean dryRun() {
        return dryRun;
    }

    ImportState state() {
        return state;
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

    /** JSON of a {@link UnitImportReport}, or null. */
    String report() {
        return report;
    }

    /** JSON of an {@link ImportFailure}, or null. */
    String failure() {
        return failure;
    }
}
