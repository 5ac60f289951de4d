package vn.phongtrao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.report.ReportedFigures;
import vn.phongtrao.restatement.Restatement;
import vn.phongtrao.restatement.RestatementService;
import vn.phongtrao.rollup.CampaignPlan;
import vn.phongtrao.rollup.RollUpPlan;
import vn.phongtrao.rollup.RollUpPlans;
import vn.phongtrao.rollup.RollUps;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.target.TargetReading;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitCensus;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitLineages;
import vn.phongtrao.unit.UnitType;

/** Reads what a question about progress rests on: roll-ups where they can answer it, else every figure. */
@ApplicationScoped
class Scenes {

    private final TargetDirectory targets;
    private final RollUpPlans plans;
    private final ReportedFigures figures;
    private final RestatementService restatements;
    private final RollUps rollUps;
    private final UnitDirectory units;
    private final UnitCensus census;
    private final UnitLineages lineages;
    private final Clock clock;

    Scenes(TargetDirectory targets, RollUpPlans plans, ReportedFigures figures, RestatementService restatements,
            RollUps rollUps, UnitDirectory units, UnitCensus census, UnitLineages lineages, Clock clock) {
        this.targets = targets;
        this.plans = plans;
        this.figures = figures;
        this.restatements = restatements;
        this.rollUps = rollUps;
        this.units = units;
        this.census = census;
        this.lineages = lineages;
        this.clock = clock;
    }

    /**
     * Answers within the caller's reach.
     *
     * @param level the units besides the one asked for that are judged, in its scene
     */
    <T> T ofCaller(CampaignSummary campaign, ProgressRequest request, Function<Scene, List<UnitAt>> level,
            BiFunction<Scene, List<UnitAt>, T> answer) {
        return answer(question(campaign, request, request.includeSubmitted, units::findReadable), level, answer);
    }

    /** The same for the unit alone. */
    <T> T ofCaller(CampaignSummary campaign, ProgressRequest request, Function<Scene, T> answer) {
        return ofCaller(campaign, request, scene -> List.of(), (scene, none) -> answer.apply(scene));
    }

    /** Answers whoever asks, from approved figures only. */
    <T> T ofAnyone(CampaignSummary campaign, ProgressQuestion question, Function<Scene, T> answer) {
        return answer(question(campaign, question, false, units::find), scene -> List.of(),
                (scene, none) -> answer.apply(scene));
    }

    /** With every figure at hand, within the caller's reach. */
    Scene.Evidenced withEvidence(CampaignSummary campaign, ProgressRequest request) {
        return withEvidence(question(campaign, request, request.includeSubmitted, units::findReadable));
    }

    private <T> T answer(Question question, Function<Scene, List<UnitAt>> level,
            BiFunction<Scene, List<UnitAt>, T> answer) {
        if (!question.includeSubmitted) {
            try {
                Scene kept = fromRollUps(question);
                List<UnitAt> judged = level.apply(kept);
                kept.judge().expect(judged);
                return answer.apply(kept, judged);
            } catch (RolledUp.Stale stale) {
                // What is kept does not equal the figures (any more); they say it as well.
            }
        }
        Scene scene = withEvidence(question).scene();
        return answer.apply(scene, level.apply(scene));
    }

    /** What is asked, whatever it is answered from. @param day whose unit tree is used */
    private record Question(CampaignSummary campaign, UnitAt unit, Period period, LocalDate day, String reading,
            FigureView view, boolean includeSubmitted, RollUpPlan plan, List<TargetDefinition> targets,
            Map<UUID, TargetDefinition> own) {

        private Scene scene(Judge judge, Restated restated) {
            return new Scene(campaign, unit, period, day, reading, view, includeSubmitted, targets, own, plan.indicators(),
                    judge, restated);
        }

        private Set<String> codes() {
            return plan.indicators().keySet();
        }

        private List<String> baselines() {
            return plan.indicators().values().stream().filter(IndicatorDefinition::baseline)
                    .map(IndicatorDefinition::code).toList();
        }

        private Inputs inputs(Collection<ReportedFigure> reported, Collection<ReportedFigure> stated) {
            return Inputs.of(reported, period, plan.indicators(), includeSubmitted).orBaselines(stated, plan.indicators());
        }
    }

    private Question question(CampaignSummary campaign, ProgressQuestion question, boolean includeSubmitted,
            BiFunction<UUID, LocalDate, Optional<UnitAt>> finder) {
        Period period = question.period == null ? campaign.period() : question.period;
        UUID asked = question.unit == null ? campaign.territory() : question.unit;
        boolean restated = question.view == FigureView.RESTATED;
        LocalDate asOf = question.asOf == null ? LocalDate.now(clock) : question.asOf;
        UnitAt unit = finder.apply(asked, restated ? asOf : period.lastDay()).orElseThrow(NotFound::new);
        if (!campaign.period().overlaps(period)) {
            throw new InvalidParameter("period", "OutsideCampaign", "The campaign's period is " + campaign.period() + ".",
                    period);
        }
        if (!restated && question.asOf != null) {
            throw new InvalidParameter("asOf", "OnlyRestated", "Ask for view=RESTATED with it.", question.asOf);
        }
        if (!restated || unit.lifetime().contains(asOf)) {
            return question(campaign, unit, period, unit.asOf(), question, includeSubmitted);
        }
        UnitAt standIn = finder.apply(restatements.standIn(asked, asOf), asOf).orElseThrow(NotFound::new);
        return question(campaign, standIn, period, asOf, question, includeSubmitted);
    }

    private Question question(CampaignSummary campaign, UnitAt unit, Period period, LocalDate day,
            ProgressQuestion question, boolean includeSubmitted) {
        CampaignPlan all = plans.of(campaign);
        RollUpPlan plan = all.at(period);
        Map<UUID, TargetDefinition> own = all.hasOwn(unit.id())
                ? targets.ownOf(campaign.id(), unit.id(), period) : new HashMap<>();
        own.replaceAll((id, target) -> read(target, question.reading));
        return new Question(campaign, unit, period, day, question.reading, question.view, includeSubmitted, plan,
                read(plan.targets(), question.reading), own);
    }

    private static List<TargetDefinition> read(List<TargetDefinition> targets, String reading) {
        if (reading != null && targets.stream().allMatch(target -> target.reading(reading).isEmpty())) {
            throw new InvalidParameter("reading", "UnknownReading", "The targets have "
                    + (targets.stream().allMatch(target -> target.readings().isEmpty()) ? "one reading only."
                    : "the readings " + targets.stream().flatMap(target -> target.readings().stream())
                            .map(TargetReading::code).distinct().collect(Collectors.joining(", ")) + "."), reading);
        }
        return targets.stream().map(target -> read(target, reading)).toList();
    }

    private static TargetDefinition read(TargetDefinition target, String reading) {
        return reading == null ? target : target.reading(reading).orElse(target);
    }

    private Scene fromRollUps(Question question) {
        if (question.view == FigureView.RESTATED) {
            Restatement restatement = restatement(question);
            return restated(question, restatement, Inputs.of(
                    rollUps.own(question.campaign, question.period, restatement.participants())
                            .orElseThrow(RolledUp.Stale::new), question.plan.indicators()));
        }
        return question.scene(new RolledUp(question.campaign, question.plan, question.period, question.day, rollUps,
                census.current(), lineages), null);
    }

    private Scene.Evidenced withEvidence(Question question) {
        if (question.view == FigureView.RESTATED) {
            Restatement restatement = restatement(question);
            List<ReportedFigure> reported = figures.listOf(restatement.participants(), question.campaign.id(),
                    question.period, question.codes());
            Scene scene = restated(question, restatement, question.inputs(reported, figures.listBaselinesOf(
                    restatement.participants(), question.period.lastDay(), question.baselines())));
            return new Scene.Evidenced(scene, reported, scene.restated());
        }
        List<ReportedFigure> reported = figures.list(question.campaign.id(), question.period, question.unit.id(),
                question.day, question.codes());
        Inputs inputs = question.inputs(reported, figures.listBaselines(question.unit.id(), question.day,
                question.period.lastDay(), question.baselines()));
        Basis basis = new AsReported(inputs, question.plan, below(question.day));
        return new Scene.Evidenced(question.scene(new Judgement(basis), null), reported, basis);
    }

    private static Scene restated(Question question, Restatement restatement, Inputs inputs) {
        Restated restated = new Restated(restatement, inputs, question.plan);
        return question.scene(new Judgement(restated), restated);
    }

    private Restatement restatement(Question question) {
        Set<UnitType> types = new LinkedHashSet<>();
        question.plan.targets().forEach(target -> types.addAll(target.appliesTo()));
        question.plan.asked().values().forEach(asked -> types.addAll(asked.unitTypes()));
        return restatements.load(question.campaign.territory(), question.period, question.unit, question.day, types);
    }

    /** Units below a unit, each question asked of the database once. */
    private BiFunction<UnitAt, Set<UnitType>, List<UnitAt>> below(LocalDate day) {
        Map<List<Object>, List<UnitAt>> known = new HashMap<>();
        return (unit, types) -> known.computeIfAbsent(List.of(unit.id(), Set.copyOf(types)),
                any -> units.subtree(unit.id(), types, day));
    }
}
