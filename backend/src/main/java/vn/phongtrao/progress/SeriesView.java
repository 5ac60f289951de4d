package vn.phongtrao.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.shared.write.Computed;

/**
 * How a campaign's targets stood for a unit in one period after the other. Each is judged by itself: nothing is carried
 * over from the period before.
 *
 * @param within the period whose parts are shown
 * @param items by time
 */
@Schema(name = "ProgressSeries")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriesView(
        @NotNull UUID campaign,
        @NotNull UUID unit,
        @NotNull String unitName,
        @NotNull PeriodKind kind,
        @NotNull Period within,
        @NotNull FigureView view,
        @NotNull Instant computedAt,
        boolean includesSubmitted,
        @NotNull List<Point> items) implements Computed {

    /**
     * One period.
     *
     * @param asOf the day whose unit tree was used
     * @param progress where the whole answer for the period is found
     */
    @Schema(name = "ProgressPoint")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(@NotNull Period period, @NotNull LocalDate asOf, Origin origin, @NotNull String progress,
            @NotNull List<TargetProgressView> targets) {
    }

    @Override
    public SeriesView withoutMoment() {
        return new SeriesView(campaign, unit, unitName, kind, within, view, null, includesSubmitted, items);
    }
}
