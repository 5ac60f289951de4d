package vn.phongtrao.unitimport;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.predecessor.UnresolvedReason;
import vn.phongtrao.shared.write.Representation;

/**
 * What an import did, or would do.
 *
 * @param dryRun      whether nothing was entered
 * @param rows        rows of the file
 * @param created     units that are new
 * @param changed     units that stood and are different now
 * @param unchanged   units that stood already as the file says
 * @param successions edges that the words on predecessors led to
 * @param unresolved  the words that led to none, in the order of the file
 */
@Schema(name = "UnitImportReport")
public record UnitImportReport(boolean dryRun, @NotNull @Schema(examples = "vn-catalogue") String format, int rows,
        int created, int changed, int unchanged, @NotNull Successions successions,
        @NotNull List<Unresolved> unresolved) implements Representation {

    /**
     * @param recorded new ones
     * @param known    those that were recorded before
     */
    @Schema(name = "UnitImportSuccessions")
    public record Successions(int recorded, int known) {
    }

    /**
     * @param row    the row of the file, as problems name it
     * @param code   of the unit
     * @param name   of the unit
     * @param text   the words
     * @param reason why they led to no succession
     */
    @Schema(name = "UnresolvedPredecessor")
    public record Unresolved(int row, String code, String name, String text, UnresolvedReason reason) {
    }

    @Override
    public String self() {
        return "/api/v1/units/import";
    }

    /** A report is never changed. */
    @Override
    public long version() {
        return 0;
    }
}
