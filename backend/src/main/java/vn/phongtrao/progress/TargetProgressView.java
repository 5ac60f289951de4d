package vn.phongtrao.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.restatement.GapView;
import vn.phongtrao.target.Status;
import vn.phongtrao.target.UnitCounts;

/**
 * How a unit stands to a target.
 *
 * @param applicable {@code false} where the target does not apply to the unit; absent otherwise
 * @param allocated {@code true} where a figure went in by a declared share only; absent otherwise
 * @param pace of a running period, if progress were even over its days
 * @param threshold what was asked
 * @param actual what was reached, rounded to two places for display
 * @param decidedBy JSON pointer of the branch that decided, within the target
 * @param units how the units that the target applies to stand
 * @param gaps why figures are missing or left out of a restated answer, other than that nothing is reported
 * @param variant id of the variant whose thresholds these are, of the period or the unit's own; absent where they are the
 *     target's
 * @param children where the units below are found, with links to their progress
 * @param explanation where the inputs and steps are found
 */
@Schema(name = "TargetProgress")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetProgressView(
        @NotNull UUID target,
        @NotNull @Schema(examples = "T4") String code,
        @NotNull String title,
        String titleEn,
        @NotNull Status status,
        Boolean applicable,
        Boolean allocated,
        Pace pace,
        ThresholdView threshold,
        Figure actual,
        String decidedBy,
        @NotNull UnitCounts units,
        List<GapView> gaps,
        UUID variant,
        String children,
        String explanation) {

    /** The same with links that anyone may follow; what it rests on is read by those who are signed in. */
    TargetProgressView forAnyone() {
        return new TargetProgressView(target, code, title, titleEn, status, applicable, allocated, pace, threshold, actual,
                decidedBy, units, gaps, variant, ProgressView.publicPath(children), null);
    }
}
