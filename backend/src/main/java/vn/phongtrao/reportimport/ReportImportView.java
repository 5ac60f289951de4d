package vn.phongtrao.reportimport;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.upload.ImportFailure;
import vn.phongtrao.shared.upload.ImportState;
import vn.phongtrao.shared.write.Representation;

/**
 * An import of figures.
 *
 * @param doneRows  how many rows are worked on
 * @param totalRows rows of the file; absent until it is read
 * @param entered   what is entered until now, where each unit is for itself; absent before the first
 * @param report    what it did; present when it is {@code DONE}
 * @param failure   why nothing, or nothing more, was entered; present when it {@code FAILED}
 * @param result    path of the workbook with the problems beside the cells; present when it ended
 */
@Schema(name = "ReportImport")
public record ReportImportView(@NotNull UUID id, @NotNull ImportState state, @NotNull String format, String fileName,
        @NotNull ImportMode mode, boolean dryRun, boolean submit, UUID campaign, Period period, int doneRows,
        Integer totalRows, @NotNull Instant createdAt, Instant finishedAt, ImportCounts entered, ReportImportReport report,
        @Schema(ref = "#/components/schemas/Problem") ImportFailure failure, String result) implements Representation {

    static String path(UUID id) {
        return "/api/v1/report-imports/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }

    /** It is read only; its tag follows from its content. */
    @Override
    public long version() {
        return 0;
    }
}
