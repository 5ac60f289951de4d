package vn.phongtrao.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitAt;

/**
 * Everything that one answer about progress rests on, read once.
 *
 * @param day whose unit tree is used
 * @param view whether the figures are told of the units of the time or of those of that day
 * @param reported all figures within reach of the question, those that do not count included
 */
record Scene(CampaignSummary campaign, UnitAt unit, Period period, LocalDate day, FigureView view,
        boolean includeSubmitted, List<TargetDefinition> targets, List<ReportedFigure> reported, Basis basis) {

    /** Judges with the figures at hand, so that what a verdict rests on can be shown. */
    Judgement judgement() {
        return new Judgement(basis);
    }

    Judge judge() {
        return judgement();
    }

    /** What was restated, in the view that does. */
    Optional<Restated> restated() {
        return basis instanceof Restated restated ? Optional.of(restated) : Optional.empty();
    }

    IndicatorDefinition indicator(String code) {
        return basis.indicators().get(code);
    }

    /** The scene without the targets that tell something of an indicator that is not public. */
    Scene onPublicIndicators() {
        List<TargetDefinition> published = targets.stream()
                .filter(target -> target.expression().indicators().stream()
                        .allMatch(code -> indicator(code).visibility() == Visibility.PUBLIC))
                .toList();
        return new Scene(campaign, unit, period, day, view, includeSubmitted, published, reported, basis);
    }
}
