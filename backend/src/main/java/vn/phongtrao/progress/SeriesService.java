package vn.phongtrao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.PeriodKind;

/** Follows targets over periods. */
@ApplicationScoped
class SeriesService {

    /** Months of five years. */
    private static final int MOST_PERIODS = 60;

    private final CampaignDirectory campaigns;
    private final Scenes scenes;
    private final ProgressViews views;
    private final Clock clock;

    SeriesService(CampaignDirectory campaigns, Scenes scenes, ProgressViews views, Clock clock) {
        this.campaigns = campaigns;
        this.scenes = scenes;
        this.views = views;
        this.clock = clock;
    }

    /** A campaign's progress over periods within the caller's reach. */
    SeriesView require(UUID id, SeriesRequest request) {
        CampaignSummary campaign = campaigns.requireReadable(id);
        Period within = request.within == null ? campaign.period() : request.within;
        PeriodKind kind = request.kind == null ? finer(within.kind()) : request.kind;
        List<Period> periods = within.parts(kind).stream().filter(campaign.period()::overlaps).toList();
        if (periods.isEmpty() || periods.size() > MOST_PERIODS) {
            throw new InvalidParameter("kind", "NoSuchSeries", within + " has " + periods.size() + " such periods in the "
                    + "campaign's " + campaign.period() + "; a series has 1 to " + MOST_PERIODS
                    + ". Choose another kind, or name a period in within.", kind);
        }
        List<ProgressView> shown = periods.stream()
                .map(period -> scenes.ofCaller(campaign, at(request, period), views::of)).toList();
        ProgressView last = shown.get(shown.size() - 1);
        return new SeriesView(campaign.id(), last.unit(), last.unitName(), kind, within, request.view,
                clock.instant(), request.includeSubmitted, shown.stream().map(point -> point(point, request.reading)).toList());
    }

    private static SeriesView.Point point(ProgressView progress, String reading) {
        return new SeriesView.Point(progress.period(), progress.asOf(), progress.origin(),
                ProgressViews.path(progress, reading), progress.targets());
    }

    private static ProgressRequest at(SeriesRequest series, Period period) {
        ProgressRequest request = new ProgressRequest();
        request.unit = series.unit;
        request.period = period;
        request.view = series.view;
        request.asOf = series.asOf;
        request.reading = series.reading;
        request.includeSubmitted = series.includeSubmitted;
        return request;
    }

    private static PeriodKind finer(PeriodKind kind) {
        return switch (kind) {
            case STAGE -> PeriodKind.YEAR;
            case YEAR -> PeriodKind.QUARTER;
            default -> PeriodKind.MONTH;
        };
    }
}
