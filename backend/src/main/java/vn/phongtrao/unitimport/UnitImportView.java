package vn.phongtrao.unitimport;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.upload.ImportFailure;
import vn.phongtrao.shared.upload.ImportState;
import vn.phongtrao.shared.write.Representation;

/**
 * An import that is done after its request.
 *
 * @param doneRows  how many rows are worked on; they are entered all at once, when the state is {@code DONE}
 * @param totalRows rows of the file; absent until it is read
 * @param report    what it did; present when it is {@code DONE}
 * @param failure   why nothing was entered; present when it {@code FAILED}
 */
@Schema(name = "UnitImport")
public record UnitImportView(@NotNull UUID id, @NotNull ImportState state, @NotNull String format, boolean dryRun,
        int doneRows, Integer totalRows, @NotNull Instant createdAt, Instant finishedAt, UnitImportReport report,
        @Schema(ref = "#/components/schemas/Problem") ImportFailure failure) implements Representation {

    @Override
    public String self() {
        return "/api/v1/unit-imports/" + id;
    }

    /** It is read only; its tag follows from its content. */
    @Override
    public long version() {
        return 0;
    }
}
