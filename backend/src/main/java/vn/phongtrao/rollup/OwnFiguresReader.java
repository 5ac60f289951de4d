package vn.phongtrao.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.CountedFigure;
import vn.phongtrao.report.CountedFigures;
import vn.phongtrao.rollup.OwnFigure.Source;
import vn.phongtrao.rollup.RollUpWriter.Change;
import vn.phongtrao.shared.time.Period;

/** Takes units' answers from their reports. */
@ApplicationScoped
class OwnFiguresReader {

    private static final Comparator<CountedFigure> BY_REPORT = Comparator
            .comparing((CountedFigure figure) -> figure.period().lastDay())
            .thenComparing(CountedFigure::revision).thenComparing(CountedFigure::report);

    private final CountedFigures figures;
    private final RollUpStore store;

    OwnFiguresReader(CountedFigures figures, RollUpStore store) {
        this.figures = figures;
        this.store = store;
    }

    /** What is kept of units, and what their reports say instead. */
    Map<UUID, Change> changes(UUID campaign, CampaignPlan plan, List<UUID> units) {
        Map<UUID, Map<Period, Map<String, OwnFigure>>> kept = store.own(campaign, units);
        Map<UUID, Change> changes = new TreeMap<>();
        read(campaign, plan, units).forEach((unit, own) -> {
            Map<Period, Map<String, OwnFigure>> before = kept.getOrDefault(unit, Map.of());
            Set<Period> periods = OwnFigures.keptAround(own.statedPeriods(), plan.ofCampaign());
            periods.addAll(before.keySet());
            changes.put(unit, Change.of(before, own, periods));
        });
        return changes;
    }

    /** All that units have reported for a campaign, and the baselines that may stand in, by unit. */
    private Map<UUID, OwnFigures> read(UUID campaign, CampaignPlan plan, Collection<UUID> units) {
        Map<UUID, OwnFigures> read = new TreeMap<>();
        units.forEach(unit -> read.put(unit, new OwnFigures(plan.indicators())));
        figures.ofUnits(campaign, units, plan.indicators().keySet()).stream()
                .collect(Collectors.groupingBy(CountedFigure::unit, Collectors.groupingBy(CountedFigure::period)))
                .forEach((unit, byPeriod) -> byPeriod.forEach((period, stated) ->
                        read.get(unit).state(period, answers(plan, stated))));
        addBaselines(read, plan);
        return read;
    }

    /** What one report says. */
    Map<String, OwnFigure> ofReport(CampaignPlan plan, List<CountedFigure> report) {
        return answers(plan, report.stream().filter(figure -> plan.indicators().containsKey(figure.indicator())).toList());
    }

    /** Adds the baselines of units that any campaign's reports state. */
    void addBaselines(Map<UUID, OwnFigures> read, CampaignPlan plan) {
        List<String> baselines = plan.indicators().values().stream().filter(IndicatorDefinition::baseline)
                .map(IndicatorDefinition::code).toList();
        // In the order of the reports, so that of several that end on one day the last stands.
        Map<UUID, List<CountedFigure>> byReport = figures.ofAnyCampaign(read.keySet(), baselines).stream()
                .sorted(BY_REPORT).collect(Collectors.groupingBy(CountedFigure::report, LinkedHashMap::new,
                        Collectors.toList()));
        byReport.values().forEach(report -> answers(plan, report).forEach((code, baseline) ->
                read.get(report.get(0).unit()).stand(code, report.get(0).period().lastDay(), baseline)));
    }

    private static Map<String, OwnFigure> answers(CampaignPlan plan, Collection<CountedFigure> report) {
        Map<String, Map<String, OwnFigure>> byDimensions = new TreeMap<>();
        report.forEach(figure -> byDimensions.computeIfAbsent(figure.indicator(), any -> new HashMap<>())
                .put(figure.dimensions(), own(figure, figure.period())));
        Map<String, OwnFigure> answers = new TreeMap<>();
        byDimensions.forEach((code, parts) -> Composition.overDimensions(parts, plan.indicators().get(code),
                OwnFigure::sum).ifPresent(answer -> answers.put(code, answer)));
        return answers;
    }

    private static OwnFigure own(CountedFigure figure, Period period) {
        return new OwnFigure(figure.figure(), Source.STATED, EnumSet.of(figure.origin()), period.firstDay());
    }
}
