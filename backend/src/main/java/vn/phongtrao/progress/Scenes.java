package vn.phongtrao.progress;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.function.Predicate;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.report.ReportedFigures;
import vn.phongtrao.restatement.Restatement;
import vn.phongtrao.restatement.RestatementService;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;

/** Reads what a question about progress rests on. */
@ApplicationScoped
class Scenes {

    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;
    private final ReportedFigures figures;
    private final RestatementService restatements;
    private final UnitDirectory units;
    private final Clock clock;

    Scenes(TargetDirectory targets, IndicatorCatalogue indicators, ReportedFigures figures,
            RestatementService restatements, UnitDirectory units, Clock clock) {
        this.targets = targets;
        this.indicators = indicators;
        this.figures = figures;
        this.restatements = restatements;
        this.units = units;
        this.clock = clock;
    }

    /** Within the caller's reach. */
    Scene ofCaller(CampaignSummary campaign, ProgressRequest request) {
        return scene(campaign, request, request.includeSubmitted, units::isReadable);
    }

    /** Whoever asks; approved figures only. */
    Scene ofAnyone(CampaignSummary campaign, ProgressQuestion question) {
        return scene(campaign, question, false, unit -> true);
    }

    private Scene scene(CampaignSummary campaign, ProgressQuestion question, boolean includeSubmitted,
            Predicate<UUID> readable) {
        Period period = question.period == null ? campaign.period() : question.period;
        UUID asked = question.unit == null ? campaign.territory() : question.unit;
        if (!readable.test(asked)) {
            throw new NotFound();
        }
        if (!campaign.period().overlaps(period)) {
            throw new InvalidParameter("period", "OutsideCampaign", "The campaign's period is " + campaign.period() + ".",
                    period);
        }
        if (question.view == FigureView.AS_REPORTED && question.asOf != null) {
            throw new InvalidParameter("asOf", "OnlyRestated", "Ask for view=RESTATED with it.", question.asOf);
        }
        Question known = question(campaign, period, includeSubmitted);
        if (question.view == FigureView.AS_REPORTED) {
            return asReported(known, units.find(asked, period.lastDay()).orElseThrow(NotFound::new));
        }
        LocalDate asOf = question.asOf == null ? LocalDate.now(clock) : question.asOf;
        UUID unit = restatements.standIn(asked, asOf);
        if (!unit.equals(asked) && !readable.test(unit)) {
            throw new NotFound();
        }
        return restated(known, units.find(unit, asOf).orElseThrow(NotFound::new), asOf);
    }

    /** What both views need. */
    private record Question(CampaignSummary campaign, Period period, boolean includeSubmitted,
            List<TargetDefinition> targets, Map<String, ReportedIndicator> asked, Set<String> codes,
            Map<String, IndicatorDefinition> definitions, List<String> baselines) {

        private Inputs inputs(Collection<ReportedFigure> reported, Collection<ReportedFigure> stated) {
            return Inputs.of(reported, period, definitions, includeSubmitted).orBaselines(stated, definitions);
        }

        private Scene scene(UnitAt unit, LocalDate day, FigureView view, List<ReportedFigure> reported, Basis basis) {
            return new Scene(campaign, unit, period, day, view, includeSubmitted, targets, reported, basis);
        }
    }

    private Question question(CampaignSummary campaign, Period period, boolean includeSubmitted) {
        List<TargetDefinition> defined = targets.list(campaign.id());
        Set<String> codes = new LinkedHashSet<>();
        defined.forEach(target -> codes.addAll(target.expression().indicators()));
        Map<String, IndicatorDefinition> definitions = indicators.definitions(codes);
        return new Question(campaign, period, includeSubmitted, defined, targets.asked(campaign), codes, definitions,
                definitions.values().stream().filter(IndicatorDefinition::baseline).map(IndicatorDefinition::code)
                        .toList());
    }

    private Scene asReported(Question question, UnitAt unit) {
        LocalDate day = unit.asOf();
        List<ReportedFigure> reported = figures.list(question.campaign.id(), question.period, unit.id(), day,
                question.codes);
        Inputs inputs = question.inputs(reported, figures.listBaselines(unit.id(), day, question.baselines));
        return question.scene(unit, day, FigureView.AS_REPORTED, reported,
                new AsReported(inputs, question.asked, question.definitions, below(day)));
    }

    private Scene restated(Question question, UnitAt unit, LocalDate asOf) {
        Set<UnitType> types = new LinkedHashSet<>();
        question.targets.forEach(target -> types.addAll(target.appliesTo()));
        question.asked.values().forEach(asked -> types.addAll(asked.unitTypes()));
        Restatement restatement = restatements.load(question.campaign.territory(), question.period, unit, asOf, types);
        List<ReportedFigure> reported = figures.listOf(restatement.participants(), question.campaign.id(),
                question.period, question.codes);
        Inputs inputs = question.inputs(reported, figures.listBaselinesOf(restatement.participants(),
                question.period.lastDay(), question.baselines));
        return question.scene(unit, asOf, FigureView.RESTATED, reported,
                new Restated(restatement, inputs, question.asked, question.definitions));
    }

    /** Units below a unit, each question asked of the database once. */
    private BiFunction<UnitAt, Set<UnitType>, List<UnitAt>> below(LocalDate day) {
        Map<List<Object>, List<UnitAt>> known = new HashMap<>();
        return (unit, types) -> known.computeIfAbsent(List.of(unit.id(), Set.copyOf(types)),
                any -> units.subtree(unit.id(), types, day));
    }
}
