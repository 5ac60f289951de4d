package vn.phongtrao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.report.ReportedFigures;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;

/** Reads what a question about progress rests on, and answers it. */
@ApplicationScoped
public class ProgressService {

    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;
    private final ReportedFigures figures;
    private final UnitDirectory units;
    private final Clock clock;

    ProgressService(CampaignDirectory campaigns, TargetDirectory targets, IndicatorCatalogue indicators,
            ReportedFigures figures, UnitDirectory units, Clock clock) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.indicators = indicators;
        this.figures = figures;
        this.units = units;
        this.clock = clock;
    }

    /** A campaign's progress within the caller's reach. */
    ProgressView require(UUID campaign, ProgressRequest request) {
        return view(scene(campaigns.requireReadable(campaign), request));
    }

    /**
     * A campaign's progress whoever asks, for what is published: targets on public indicators only.
     *
     * @param unit the unit to judge, or null for the owner's territory
     * @param period the period, or null for the campaign's
     */
    public ProgressView published(UUID campaign, UUID unit, Period period) {
        CampaignSummary summary = campaigns.find(campaign).orElseThrow(NotFound::new);
        ProgressRequest request = new ProgressRequest();
        request.unit = unit == null ? summary.territory() : unit;
        request.period = period;
        request.includeSubmitted = false;
        return view(sceneOfAnyone(summary, request).onPublicIndicators()).forAnyone();
    }

    /** What a target's answer for a unit rests on, within the caller's reach. */
    ExplanationView explain(UUID target, ProgressRequest request) {
        TargetDefinition definition = targets.find(target).filter(found -> campaigns.isVisible(found.campaign()))
                .orElseThrow(NotFound::new);
        Scene scene = scene(campaigns.requireReadable(definition.campaign()), request);
        Judgement.Result result = scene.judgement().judge(definition, scene.unit());
        return new Explanation(scene, units).of(definition, result, targetView(scene, definition, result));
    }

    private ProgressView view(Scene scene) {
        Set<ReportedFigure> used = new LinkedHashSet<>();
        List<TargetProgressView> views = scene.targets().stream().map(target -> {
            Judgement.Result result = scene.judgement().judge(target, scene.unit());
            used.addAll(result.used());
            return targetView(scene, target, result);
        }).toList();
        return new ProgressView(scene.campaign().id(), scene.campaign().name(), scene.unit().id(), scene.unit().name(),
                scene.unit().type(), scene.period(), scene.day(), clock.instant(), origin(used),
                scene.includeSubmitted(), views, units.children(scene.unit().id(), scene.day()).stream()
                        .map(child -> new ProgressView.Child(child.id(), child.name(), child.type(),
                                path(scene, child.id()))).toList());
    }

    private TargetProgressView targetView(Scene scene, TargetDefinition target, Judgement.Result result) {
        Answer answer = result.answer();
        ThresholdView threshold = result.byCoverage() ? ThresholdView.of(target.coverage())
                : ThresholdView.of(target.expression(), answer.decidedBy()).orElse(null);
        Pace pace = answer.applicable() ? pace(scene, answer, threshold) : null;
        boolean hasBelow = result.judged().stream().anyMatch(unit -> !unit.id().equals(scene.unit().id()));
        return new TargetProgressView(target.id(), target.code(), target.title(), target.titleEn(), answer.status(),
                answer.applicable() ? null : false, pace, threshold,
                answer.actual() == null ? null : answer.actual().withRaw(null),
                result.byCoverage() ? answer.decidedBy() : "/expression" + answer.decidedBy(), result.units(),
                hasBelow ? path(scene, scene.unit().id()) : null,
                "/api/v1/targets/" + target.id() + "/explain?unit=" + scene.unit().id() + "&period=" + scene.period());
    }

    private Pace pace(Scene scene, Answer answer, ThresholdView threshold) {
        if (threshold == null || !(threshold.value() instanceof BigDecimal value)) {
            return null;
        }
        return Pace.of(answer, threshold.op(), value, scene.period().dataWindow(), LocalDate.now(clock)).orElse(null);
    }

    private Scene scene(CampaignSummary campaign, ProgressRequest request) {
        if (request.unit == null) {
            request.unit = campaign.territory();
        }
        if (!units.isReadable(request.unit)) {
            throw new NotFound();
        }
        return sceneOfAnyone(campaign, request);
    }

    private Scene sceneOfAnyone(CampaignSummary campaign, ProgressRequest request) {
        Period period = request.period == null ? campaign.period() : request.period;
        if (!campaign.period().overlaps(period)) {
            throw new InvalidParameter("period", "OutsideCampaign", "The campaign's period is " + campaign.period() + ".",
                    period);
        }
        LocalDate day = request.asOf == null ? period.lastDay() : request.asOf;
        UnitAt unit = units.find(request.unit, day).orElseThrow(NotFound::new);
        List<TargetDefinition> defined = targets.list(campaign.id());
        Map<String, ReportedIndicator> asked = targets.asked(campaign);
        Set<String> codes = new LinkedHashSet<>();
        defined.forEach(target -> codes.addAll(target.expression().indicators()));
        Map<String, IndicatorDefinition> definitions = indicators.definitions(codes);
        List<ReportedFigure> reported = figures.list(campaign.id(), period, unit.id(), unit.asOf(), codes);
        List<String> baselines = definitions.values().stream().filter(IndicatorDefinition::baseline)
                .map(IndicatorDefinition::code).toList();
        Inputs inputs = Inputs.of(reported, period, definitions, request.includeSubmitted)
                .orBaselines(figures.listBaselines(unit.id(), unit.asOf(), baselines), definitions);
        return new Scene(campaign, unit, period, unit.asOf(), request.includeSubmitted, defined, reported,
                new Judgement(inputs, asked, definitions, below(unit.asOf())));
    }

    /** Units below a unit, each question asked of the database once. */
    private BiFunction<UnitAt, Set<UnitType>, List<UnitAt>> below(LocalDate day) {
        Map<List<Object>, List<UnitAt>> known = new HashMap<>();
        return (unit, types) -> known.computeIfAbsent(List.of(unit.id(), Set.copyOf(types)),
                any -> units.subtree(unit.id(), types, day));
    }

    private static String path(Scene scene, UUID unit) {
        return "/api/v1/campaigns/" + scene.campaign().id() + "/progress?unit=" + unit + "&period=" + scene.period();
    }

    /** Made-up figures show in everything they are part of; otherwise entered ones come before those of documents. */
    static Origin origin(Collection<ReportedFigure> used) {
        Set<Origin> origins = used.stream().map(ReportedFigure::origin).collect(Collectors.toSet());
        for (Origin origin : List.of(Origin.ILLUSTRATIVE, Origin.ENTERED, Origin.DOCUMENT)) {
            if (origins.contains(origin)) {
                return origin;
            }
        }
        return null;
    }
}
