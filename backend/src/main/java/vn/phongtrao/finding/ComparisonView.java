package vn.phongtrao.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.shared.time.Period;

/**
 * A report beside what it can be held against.
 *
 * @param previousPeriod the period of the same kind before; absent for a stage
 * @param items          every indicator that the campaign asks of the unit's type, and every other one that is answered
 */
@Schema(name = "ReportComparison")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparisonView(@NotNull UUID report, @NotNull UUID unit, @NotNull Period period, Period previousPeriod,
        @NotNull List<Row> items) {

    /**
     * One indicator, its dimension values added up.
     *
     * @param figure   what the report states
     * @param previous what the unit reported for the period before, as it counts
     * @param siblings what units of its type beside it have handed in; absent where fewer than five have
     * @param below    what units below have handed in; absent where none below is asked
     */
    @Schema(name = "ReportComparisonRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(@NotNull String indicator, @NotNull String indicatorName, Figure figure, Figure previous,
            Siblings siblings, Below below) {
    }

    /**
     * What siblings have handed in, together.
     *
     * @param median    of those with exact figures
     * @param deviation the median of their distances from it
     * @param reported  how many have an exact figure
     */
    @Schema(name = "SiblingsTogether")
    public record Siblings(@NotNull Figure median, @NotNull Figure deviation, int reported) {
    }

    /**
     * What units below have handed in, approved or not.
     *
     * @param total    their sum; absent where none has, or where it does not add up
     * @param reported how many have a figure
     * @param units    how many are asked
     */
    @Schema(name = "BelowTogether")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Below(Figure total, int reported, int units) {
    }
}
