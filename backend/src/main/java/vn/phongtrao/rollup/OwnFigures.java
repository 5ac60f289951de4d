package vn.phongtrao.rollup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.rollup.OwnFigure.Source;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.PeriodKind;

/** One unit's answers for a campaign: what its reports state, and what follows for the periods around them. Pure. */
final class OwnFigures {

    private static final SortedMap<Period, OwnFigure> NOTHING = Collections.unmodifiableSortedMap(new TreeMap<>());

    private final Map<String, IndicatorDefinition> indicators;
    private final Map<String, SortedMap<Period, OwnFigure>> stated = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, OwnFigure>> baselines = new HashMap<>();

    /** @param indicators those that count, by code */
    OwnFigures(Map<String, IndicatorDefinition> indicators) {
        this.indicators = indicators;
    }

    /** Takes in what a report states, instead of what an earlier one stated for the period. */
    void state(Period period, Map<String, OwnFigure> answers) {
        stated.values().forEach(byPeriod -> byPeriod.remove(period));
        answers.forEach((code, answer) ->
                stated.computeIfAbsent(code, any -> new TreeMap<>()).put(period, answer.from(Source.STATED)));
    }

    /** Takes in the baseline that stands from a day on, until a later one. */
    void stand(String code, LocalDate from, OwnFigure baseline) {
        baselines.computeIfAbsent(code, any -> new TreeMap<>()).put(from, baseline.from(Source.BASELINE));
    }

    /** Periods for which something is stated. */
    Set<Period> statedPeriods() {
        Set<Period> periods = new LinkedHashSet<>();
        stated.values().forEach(byPeriod -> periods.addAll(byPeriod.keySet()));
        return periods;
    }

    /** Whether something is missing for the period that a baseline could stand in for. */
    boolean lacksBaseline(Period period) {
        return indicators.values().stream().anyMatch(indicator ->
                indicator.baseline() && composed(indicator, period).isEmpty());
    }

    /** The answers for a period, by indicator; empty where the unit has reported nothing for it. */
    Map<String, OwnFigure> of(Period period) {
        Map<String, OwnFigure> answers = new TreeMap<>();
        indicators.values().forEach(indicator ->
                composed(indicator, period).ifPresent(answer -> answers.put(indicator.code(), answer)));
        if (!answers.isEmpty()) {
            indicators.values().stream().filter(IndicatorDefinition::baseline)
                    .filter(indicator -> !answers.containsKey(indicator.code()))
                    .forEach(indicator -> baseline(indicator.code(), period)
                            .ifPresent(answer -> answers.put(indicator.code(), answer)));
        }
        return answers;
    }

    private Optional<OwnFigure> composed(IndicatorDefinition indicator, Period period) {
        SortedMap<Period, OwnFigure> byPeriod = stated.getOrDefault(indicator.code(), NOTHING);
        return Composition.overTime(byPeriod, period, indicator, OwnFigure::sum)
                .map(answer -> byPeriod.containsKey(period) ? answer : answer.from(Source.COMPOSED));
    }

    private Optional<OwnFigure> baseline(String code, Period period) {
        return Optional.ofNullable(baselines.getOrDefault(code, new TreeMap<>()).floorEntry(period.lastDay()))
                .map(Map.Entry::getValue);
    }

    /**
     * The periods that reports for a period count in and that are kept: itself, the calendar's around it, and the
     * campaign's. Other stages are answered from the figures.
     */
    static Set<Period> keptAround(Period reported, Period ofCampaign) {
        Set<Period> kept = new LinkedHashSet<>();
        kept.add(reported);
        for (PeriodKind kind : PeriodKind.values()) {
            Period.around(kind, reported).ifPresent(kept::add);
        }
        if (ofCampaign.contains(reported)) {
            kept.add(ofCampaign);
        }
        return kept;
    }

    static Set<Period> keptAround(Collection<Period> reported, Period ofCampaign) {
        Set<Period> kept = new LinkedHashSet<>();
        reported.forEach(each -> kept.addAll(keptAround(each, ofCampaign)));
        return kept;
    }

    /** Whether a question about the period can be answered from what is kept. */
    static boolean isKept(Period period, Period ofCampaign) {
        return period.kind() != PeriodKind.STAGE || period.equals(ofCampaign);
    }
}
