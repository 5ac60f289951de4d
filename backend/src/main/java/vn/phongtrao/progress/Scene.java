package vn.phongtrao.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitAt;

/**
 * Everything that one answer about progress rests on.
 *
 * @param day whose unit tree is used
 * @param reading another reading of the plan that was asked for, or null
 * @param view whether the figures are told of the units of the time or of those of that day
 * @param targets as they stand for every unit in the period, in the reading that was asked for
 * @param own what the scene's unit has set for itself, by target
 * @param indicators that the targets name, by code
 * @param judge says how units stand
 * @param restated what was restated; null in the view as reported
 */
record Scene(CampaignSummary campaign, UnitAt unit, Period period, LocalDate day, String reading,
        FigureView view, boolean includeSubmitted, List<TargetDefinition> targets, Map<UUID, TargetDefinition> own,
        Map<String, IndicatorDefinition> indicators, Judge judge, Restated restated) {

    /**
     * A scene in which every reported figure is at hand, so that what a verdict rests on can be shown.
     *
     * @param reported all figures within reach of the question, those that do not count included
     */
    record Evidenced(Scene scene, List<ReportedFigure> reported, Basis basis) {

        Verdict.Evidenced judge(TargetDefinition target) {
            return new Judgement(basis).judgeWithEvidence(target, scene.unit);
        }
    }

    /** The targets that the scene's unit is to reach. */
    List<TargetDefinition> ofUnit() {
        return targets.stream().map(target -> own.getOrDefault(target.id(), target)).toList();
    }

    /** What was restated, in the view that does. */
    Optional<Restated> findRestated() {
        return Optional.ofNullable(restated);
    }

    IndicatorDefinition indicator(String code) {
        return indicators.get(code);
    }

    /** The scene without the targets that tell something of an indicator that is not public. */
    Scene onPublicIndicators() {
        List<TargetDefinition> published = targets.stream()
                .filter(target -> target.indicators().stream()
                        .allMatch(code -> indicator(code).visibility() == Visibility.PUBLIC))
                .toList();
        return new Scene(campaign, unit, period, day, reading, view, includeSubmitted, published, own, indicators, judge,
                restated);
    }
}
