package vn.phongtrao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.restatement.GapView;
import vn.phongtrao.restatement.RestatementView;
import vn.phongtrao.restatement.RestatementViews;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitDirectory;

/** Answers questions about progress. */
@ApplicationScoped
public class ProgressService {

    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final Scenes scenes;
    private final UnitDirectory units;
    private final Clock clock;

    ProgressService(CampaignDirectory campaigns, TargetDirectory targets, Scenes scenes, UnitDirectory units,
            Clock clock) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.scenes = scenes;
        this.units = units;
        this.clock = clock;
    }

    /** A campaign's progress within the caller's reach. */
    ProgressView require(UUID campaign, ProgressRequest request) {
        return view(scenes.ofCaller(campaigns.requireReadable(campaign), request));
    }

    /** A campaign's progress whoever asks, for what is published: targets on public indicators only. */
    public ProgressView published(UUID campaign, ProgressQuestion question) {
        CampaignSummary summary = campaigns.find(campaign).orElseThrow(NotFound::new);
        return view(scenes.ofAnyone(summary, question).onPublicIndicators()).forAnyone();
    }

    /** What a target's answer for a unit rests on, within the caller's reach. */
    ExplanationView explain(UUID target, ProgressRequest request) {
        TargetDefinition definition = targets.find(target).filter(found -> campaigns.isVisible(found.campaign()))
                .orElseThrow(NotFound::new);
        Scene scene = scenes.ofCaller(campaigns.requireReadable(definition.campaign()), request);
        Judgement.Result result = scene.judgement().judge(definition, scene.unit());
        return new Explanation(scene, units).of(definition, result, targetView(scene, definition, result),
                restatement(scene, List.of(definition)));
    }

    private ProgressView view(Scene scene) {
        Set<ReportedFigure> used = new LinkedHashSet<>();
        List<TargetProgressView> views = scene.targets().stream().map(target -> {
            Judgement.Result result = scene.judgement().judge(target, scene.unit());
            used.addAll(result.used());
            return targetView(scene, target, result);
        }).toList();
        return new ProgressView(scene.campaign().id(), scene.campaign().name(), scene.unit().id(), scene.unit().name(),
                scene.unit().type(), scene.period(), scene.view(), scene.day(), clock.instant(), origin(used),
                scene.includeSubmitted(), restatement(scene, scene.targets()), views, units.children(scene.unit().id(), scene.day()).stream()
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
                answer.applicable() ? null : false, result.allocated().isEmpty() ? null : true, pace, threshold,
                answer.actual() == null ? null : answer.actual().withRaw(null),
                result.byCoverage() ? answer.decidedBy() : "/expression" + answer.decidedBy(), result.units(),
                gaps(scene, result), hasBelow ? path(scene, scene.unit().id()) : null,
                "/api/v1/targets/" + target.id() + "/explain" + query(scene, scene.unit().id()));
    }

    private List<GapView> gaps(Scene scene, Judgement.Result result) {
        List<GapView> gaps = scene.restated()
                .map(restated -> RestatementViews.gaps(restated.restatement(), result.gaps())).orElse(List.of());
        return gaps.isEmpty() ? null : gaps;
    }

    private RestatementView restatement(Scene scene, List<TargetDefinition> told) {
        Map<String, IndicatorDefinition> asked = new TreeMap<>();
        told.forEach(target -> target.expression().indicators().forEach(code -> asked.put(code, scene.indicator(code))));
        return scene.restated().map(restated ->
                RestatementViews.of(restated.restatement(), scene.period(), restated::isStated, asked)).orElse(null);
    }

    private Pace pace(Scene scene, Answer answer, ThresholdView threshold) {
        if (threshold == null || !(threshold.value() instanceof BigDecimal value)) {
            return null;
        }
        return Pace.of(answer, threshold.op(), value, scene.period().dataWindow(), LocalDate.now(clock)).orElse(null);
    }

    private static String path(Scene scene, UUID unit) {
        return "/api/v1/campaigns/" + scene.campaign().id() + "/progress" + query(scene, unit);
    }

    /** The same question about a unit. */
    private static String query(Scene scene, UUID unit) {
        return "?unit=" + unit + "&period=" + scene.period()
                + (scene.view() == FigureView.RESTATED ? "&view=RESTATED&asOf=" + scene.day() : "");
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
