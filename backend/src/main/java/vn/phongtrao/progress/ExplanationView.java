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

/**
 * Where a target's progress comes from.
 *
 * @param formula the expression in words
 * @param expression the same as the contract has it
 * @param result exactly what the progress says
 * @param restatement what was restated; absent in the view as reported
 * @param sums what the unit's own or summed figures are, for each indicator
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
        @NotNull List<Input> inputs,
        @NotNull List<LeftOut> leftOut) {

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
        /** What is reported is counted above the unit that is explained, as it could not be divided. */
        COUNTED_ABOVE
    }
}
