package vn.phongtrao.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.page.Paged;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Computed;
import vn.phongtrao.target.Status;
import vn.phongtrao.target.UnitCounts;
import vn.phongtrao.unit.UnitType;

/**
 * Units of one level set against a campaign's targets.
 *
 * @param asOf the day whose unit tree was used
 * @param origin {@code ILLUSTRATIVE} when any figure on this page is made up; absent where nothing is reported
 * @param targets the columns
 * @param items the rows of this page
 * @param next cursor of the next page; absent on the last one
 * @param total number of rows on all pages
 */
@Schema(name = "ProgressMatrix")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatrixView(
        @NotNull UUID campaign,
        @NotNull UUID unit,
        @NotNull String unitName,
        @NotNull Period period,
        @NotNull FigureView view,
        @NotNull LocalDate asOf,
        @NotNull Instant computedAt,
        Origin origin,
        boolean includesSubmitted,
        @NotNull List<Column> targets,
        @NotNull List<Row> items,
        String next,
        long total) implements Computed, Paged {

    /** A target. */
    @Schema(name = "ProgressMatrixColumn")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Column(@NotNull UUID target, @NotNull @Schema(examples = "T4") String code, @NotNull String title,
            String titleEn) {
    }

    /**
     * A unit.
     *
     * @param progress where its own progress is found
     * @param cells in the order of the columns
     */
    @Schema(name = "ProgressMatrixRow")
    public record Row(@NotNull UUID unit, @NotNull String unitName, @NotNull UnitType unitType,
            @NotNull String progress, @NotNull List<Cell> cells) {
    }

    /**
     * How the unit stands to the target.
     *
     * @param applicable {@code false} where the target does not apply to the unit; absent otherwise
     * @param actual what was reached, rounded to two places for display
     * @param threshold what was asked, of the unit or of those below it
     * @param distance the bound of {@code actual} that is certain, less the threshold: below zero what is missing, in the
     *     threshold's unit of measure
     * @param units how the units that the target applies to stand; absent for a unit that is judged by itself
     * @param explanation where the inputs and steps are found
     */
    @Schema(name = "ProgressMatrixCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(@NotNull Status status, Boolean applicable, Boolean allocated, Figure actual,
            ThresholdView threshold, BigDecimal distance, UnitCounts units, @NotNull String explanation) {
    }

    @Override
    public MatrixView withoutMoment() {
        return new MatrixView(campaign, unit, unitName, period, view, asOf, null, origin, includesSubmitted, targets,
                items, next, total);
    }
}
