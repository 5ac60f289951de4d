package vn.phongtrao.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.report.Provenance;
import vn.phongtrao.report.ReportStatus;
import vn.phongtrao.restatement.AllocatedShare;
import vn.phongtrao.restatement.RestatementView;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.Coverage;
import vn.phongtrao.target.Expression;
import vn.phongtrao.target.Status;
import vn.phongtrao.target.UnitCounts;

/**
 * Where a target's progress comes from.
 *
 * @param formula the expression in words
 * @param expression the same as the contract has it
 * @param result exactly what the progress says
 * @param restatement what was restated; absent in the view as reported
 * @param sums what the unit's own or summed figures are, for each indicator
 * @param steps the arithmetic, part by part of the target; the last one gives the result
 * @param inputs every figure that went in
 * @param leftOut units of which nothing went in, and why
 */
@Schema(name = "Explanation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplanationView(
        @NotNull UUID target,
        @NotNull UUID unit,
        @NotNull String unitName,
        Period period,
        @NotNull FigureView view,
        @NotNull LocalDate asOf,
        Origin origin,
        @NotNull @Schema(examples = "HOUSEHOLDS_REACHED / HOUSEHOLDS >= 75 PERCENT") String formula,
        @NotNull Expression expression,
        Coverage coverage,
        @NotNull TargetProgressView result,
        RestatementView restatement,
        @NotNull List<Sum> sums,
        @NotNull List<Step> steps,
        @NotNull List<Input> inputs,
        @NotNull List<LeftOut> leftOut) {

    /**
     * How one part of the target was judged for the unit that is explained.
     *
     * @param pointer JSON pointer of the part within the target
     * @param formula the part in words
     * @param operands what it compares, all over the same units where they are sums; empty for what joins other steps
     * @param units how the units stand whose number or share it compares; absent where it compares figures
     * @param actual the value that was compared, rounded to two places for display
     * @param applicable {@code false} where it asks for a share of exactly nothing; absent otherwise
     */
    @Schema(name = "ExplainedStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(@NotNull String pointer, @NotNull String formula, @NotNull List<Operand> operands,
            UnitCounts units, Figure actual, ThresholdView threshold, @NotNull Status status, Boolean applicable) {
    }

    /** A value that a step compares or divides. */
    @Schema(name = "ExplainedOperand")
    public record Operand(@NotNull String indicator, @NotNull Figure figure) {
    }

    /** An indicator's value for the unit that is explained. */
    @Schema(name = "ExplainedSum")
    public record Sum(String indicator, String indicatorName, Figure figure, int parts) {
    }

    /**
     * A figure that went in, with where it comes from and who answers for it.
     *
     * @param allocated {@code true} where only a declared share of it went in; absent otherwise
     * @param shares the shares that units were given of it
     */
    @Schema(name = "ExplainedInput")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Input(String indicator, UUID unit, String unitName,
            Period period, String dimensions, Figure figure,
            Boolean allocated, List<AllocatedShare> shares,
            String report, ReportStatus status, Origin origin, Provenance.View provenance, String chosenBecause,
            String enteredBy, Instant enteredAt, String approvedBy, Instant approvedAt) {
    }

    /** A unit of which nothing went in. */
    @Schema(name = "LeftOutUnit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LeftOut(UUID unit, String unitName, Reason reason, String report) {
    }

    /** Why nothing of a unit went in. */
    @Schema(name = "LeftOutReason")
    public enum Reason {
        NOT_REPORTED,
        NOT_APPROVED,
        /** Something is reported, but not every figure that the expression needs. */
        INCOMPLETE,
        /** The target leaves the unit out. */
        EXCLUDED,
        /** What is reported is counted above the unit that is explained, as it could not be divided. */
        COUNTED_ABOVE
    }
}
