package vn.phongtrao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.restatement.GapView;
import vn.phongtrao.restatement.RestatementView;
import vn.phongtrao.restatement.RestatementViews;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Shows verdicts. */
@ApplicationScoped
class ProgressViews {

    private final UnitDirectory units;
    private final Clock clock;

    ProgressViews(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** How the scene's unit stands to all targets. */
    ProgressView of(Scene scene) {
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        List<TargetProgressView> views = scene.ofUnit().stream().map(target -> {
            Verdict verdict = scene.judge().judge(target, scene.unit());
            origins.addAll(verdict.origins());
            return of(scene, target, scene.unit(), verdict);
        }).toList();
        return new ProgressView(scene.campaign().id(), scene.campaign().name(), scene.unit().id(), scene.unit().name(),
                scene.unit().type(), scene.period(), scene.view(), scene.day(), clock.instant(), origin(origins),
                scene.includeSubmitted(), restatement(scene, scene.targets()), views,
                units.children(scene.unit().id(), scene.day()).stream()
                        .map(child -> new ProgressView.Child(child.id(), child.name(), child.type(),
                                path(scene, child.id()))).toList());
    }

    /** How a unit at or below the scene's stands to a target. */
    TargetProgressView of(Scene scene, TargetDefinition target, UnitAt unit, Verdict verdict) {
        Answer answer = verdict.answer();
        ThresholdView threshold = threshold(target, verdict);
        Pace pace = answer.applicable() ? pace(scene, answer, threshold) : null;
        return new TargetProgressView(target.id(), target.code(), target.title(), target.titleEn(), answer.status(),
                answer.applicable() ? null : false, verdict.isAllocated() ? true : null, pace, threshold,
                answer.actual() == null ? null : answer.actual().withRaw(null),
                verdict.byCoverage() ? answer.decidedBy() : "/expression" + answer.decidedBy(), verdict.units(),
                gaps(scene, verdict), target.variant(), verdict.hasBelow() ? path(scene, unit.id()) : null,
                explanationPath(scene, target, unit));
    }

    RestatementView restatement(Scene scene, List<TargetDefinition> told) {
        Map<String, IndicatorDefinition> asked = new TreeMap<>();
        told.forEach(target -> target.indicators().forEach(code -> asked.put(code, scene.indicator(code))));
        return scene.findRestated().map(restated ->
                RestatementViews.of(restated.restatement(), scene.period(), restated::isStated, asked)).orElse(null);
    }

    /** What decided a verdict; null where no single threshold did. */
    static ThresholdView threshold(TargetDefinition target, Verdict verdict) {
        return verdict.byCoverage() ? ThresholdView.of(target.coverage())
                : ThresholdView.of(target.expression(), verdict.answer().decidedBy()).orElse(null);
    }

    static String path(Scene scene, UUID unit) {
        return path(scene.campaign().id(), unit, scene.period(), scene.view(), scene.day(), scene.reading());
    }

    /** @param reading null for the plan's own */
    static String path(ProgressView progress, String reading) {
        return path(progress.campaign(), progress.unit(), progress.period(), progress.view(), progress.asOf(), reading);
    }

    static String explanationPath(Scene scene, TargetDefinition target, UnitAt unit) {
        return "/api/v1/targets/" + target.id() + "/explain"
                + query(unit.id(), scene.period(), scene.view(), scene.day(), scene.reading());
    }

    /** Made-up figures show in everything they are part of; otherwise entered ones come before those of documents. */
    static Origin origin(Collection<Origin> origins) {
        for (Origin origin : List.of(Origin.ILLUSTRATIVE, Origin.ENTERED, Origin.DOCUMENT)) {
            if (origins.contains(origin)) {
                return origin;
            }
        }
        return null;
    }

    private static List<GapView> gaps(Scene scene, Verdict verdict) {
        List<GapView> gaps = scene.findRestated()
                .map(restated -> RestatementViews.gaps(restated.restatement(), verdict.gaps())).orElse(List.of());
        return gaps.isEmpty() ? null : gaps;
    }

    private Pace pace(Scene scene, Answer answer, ThresholdView threshold) {
        if (threshold == null || !(threshold.value() instanceof BigDecimal value)) {
            return null;
        }
        return Pace.of(answer, threshold.op(), value, scene.period().dataWindow(), LocalDate.now(clock)).orElse(null);
    }

    private static String path(UUID campaign, UUID unit, Period period, FigureView view, LocalDate day,
            String reading) {
        return "/api/v1/campaigns/" + campaign + "/progress" + query(unit, period, view, day, reading);
    }

    private static String query(UUID unit, Period period, FigureView view, LocalDate day, String reading) {
        return "?unit=" + unit + "&period=" + period
                + (view == FigureView.RESTATED ? "&view=RESTATED&asOf=" + day : "")
                + (reading == null ? "" : "&reading=" + reading);
    }
}
