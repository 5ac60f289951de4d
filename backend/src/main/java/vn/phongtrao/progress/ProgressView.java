package vn.phongtrao.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.restatement.RestatementView;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Computed;
import vn.phongtrao.unit.UnitType;

/**
 * How a campaign's targets stand for a unit and a period.
 *
 * @param view of which units the figures are told
 * @param asOf the day whose unit tree was used
 * @param origin {@code ILLUSTRATIVE} when any figure in it is made up; absent where nothing is reported
 * @param includesSubmitted whether figures that are not approved yet count
 * @param restatement what was restated; absent in the view as reported
 * @param children the units directly below, with their progress
 */
@Schema(name = "Progress")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
        @NotNull UUID campaign,
        @NotNull String campaignName,
        @NotNull UUID unit,
        @NotNull String unitName,
        @NotNull UnitType unitType,
        @NotNull Period period,
        @NotNull FigureView view,
        @NotNull LocalDate asOf,
        @NotNull Instant computedAt,
        Origin origin,
        boolean includesSubmitted,
        RestatementView restatement,
        @NotNull List<TargetProgressView> targets,
        @NotNull List<Child> children) implements Computed {

    /** A unit directly below. */
    @Schema(name = "ProgressChild")
    public record Child(@NotNull UUID unit, @NotNull String unitName, @NotNull UnitType unitType, @NotNull String progress) {
    }

    @Override
    public ProgressView withoutMoment() {
        return new ProgressView(campaign, campaignName, unit, unitName, unitType, period, view, asOf, null, origin,
                includesSubmitted, restatement, targets, children);
    }

    /** The same with links that anyone may follow. */
    ProgressView forAnyone() {
        return new ProgressView(campaign, campaignName, unit, unitName, unitType, period, view, asOf, computedAt, origin,
                includesSubmitted, restatement, targets.stream().map(TargetProgressView::forAnyone).toList(),
                children.stream().map(child -> new Child(child.unit(), child.unitName(), child.unitType(),
                        publicPath(child.progress()))).toList());
    }

    static String publicPath(String path) {
        return path == null ? null : path.replace("/api/v1/campaigns/", "/api/v1/public/campaigns/");
    }
}
