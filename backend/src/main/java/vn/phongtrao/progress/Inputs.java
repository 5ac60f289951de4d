package vn.phongtrao.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Figures;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.ReportStatus;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.rollup.Composition;
import vn.phongtrao.rollup.OwnFigure;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;

/** What each unit has reported of each indicator for one period, taken together from its reports. Pure. */
final class Inputs {

    private final Map<UUID, Map<String, Input>> byUnit = new HashMap<>();

    /**
     * One unit's value of an indicator.
     *
     * @param figure what it adds up to
     * @param sources the reported figures that it was taken from
     * @param allocated those of them of which only a declared share went in
     * @param origins of the reports that it was taken from
     * @param since the first day of the earliest period that it was taken from
     * @param isAllocated whether only a declared share of a figure went in
     */
    record Input(Figure figure, List<ReportedFigure> sources, List<ReportedFigure> allocated, Set<Origin> origins,
            LocalDate since, boolean isAllocated) {

        private Input(Figure figure, List<ReportedFigure> sources, Set<Origin> origins, LocalDate since) {
            this(figure, sources, List.of(), origins, since, false);
        }
    }

    /** What is kept of units' answers, without the reports that they come from. */
    static Inputs of(Map<UUID, Map<String, OwnFigure>> kept, Map<String, IndicatorDefinition> indicators) {
        Inputs inputs = new Inputs();
        kept.forEach((unit, answers) -> answers.forEach((code, own) -> inputs.byUnit
                .computeIfAbsent(unit, any -> new HashMap<>())
                .put(code, new Input(own.in(indicators.get(code).unitOfMeasure().code()), List.of(),
                        own.origins(), own.since()))));
        return inputs;
    }

    /**
     * Takes reported figures together.
     *
     * @param indicators definitions by code
     * @param includeSubmitted whether figures that are not approved yet count as well
     */
    static Inputs of(Collection<ReportedFigure> reported, Period period, Map<String, IndicatorDefinition> indicators,
            boolean includeSubmitted) {
        Map<UUID, Map<String, List<ReportedFigure>>> grouped = new HashMap<>();
        for (ReportedFigure figure : reported) {
            if (includeSubmitted || figure.status() == ReportStatus.APPROVED) {
                grouped.computeIfAbsent(figure.unit(), unit -> new HashMap<>())
                        .computeIfAbsent(figure.indicator(), code -> new ArrayList<>()).add(figure);
            }
        }
        Inputs inputs = new Inputs();
        grouped.forEach((unit, byIndicator) -> byIndicator.forEach((code, figures) ->
                together(figures, period, indicators.get(code)).ifPresent(input ->
                        inputs.byUnit.computeIfAbsent(unit, any -> new HashMap<>()).put(code, input))));
        return inputs;
    }

    /** Adds, for each unit that has reported something, the latest baseline of those indicators that it has not. */
    Inputs orBaselines(Collection<ReportedFigure> baselines, Map<String, IndicatorDefinition> indicators) {
        Map<UUID, Map<String, List<ReportedFigure>>> grouped = new HashMap<>();
        for (ReportedFigure figure : baselines) {
            if (byUnit.containsKey(figure.unit()) && find(figure.unit(), figure.indicator()).isEmpty()) {
                grouped.computeIfAbsent(figure.unit(), unit -> new HashMap<>())
                        .computeIfAbsent(figure.indicator(), code -> new ArrayList<>()).add(figure);
            }
        }
        grouped.forEach((unit, byIndicator) -> byIndicator.forEach((code, figures) ->
                latest(figures, indicators.get(code)).ifPresent(input -> byUnit.get(unit).put(code, input))));
        return this;
    }

    private static Optional<Input> latest(List<ReportedFigure> figures, IndicatorDefinition indicator) {
        Input latest = null;
        for (List<ReportedFigure> report : figures.stream().sorted(Comparator
                .comparing((ReportedFigure figure) -> figure.period().lastDay())
                .thenComparing(ReportedFigure::revision).thenComparing(ReportedFigure::report))
                .collect(Collectors.groupingBy(ReportedFigure::report, LinkedHashMap::new, Collectors.toList())).values()) {
            latest = ofOneReport(report, indicator).orElse(latest);
        }
        return Optional.ofNullable(latest);
    }

    Optional<Input> find(UUID unit, String indicator) {
        return Optional.ofNullable(byUnit.getOrDefault(unit, Map.of()).get(indicator));
    }

    private static Optional<Input> together(List<ReportedFigure> figures, Period period, IndicatorDefinition indicator) {
        Map<Period, List<ReportedFigure>> byPeriod = figures.stream()
                .collect(Collectors.groupingBy(ReportedFigure::period));
        SortedMap<Period, Input> stated = new TreeMap<>();
        byPeriod.forEach((part, of) -> ofOneReport(latestRevision(of), indicator)
                .ifPresent(input -> stated.put(part, input)));
        return Composition.overTime(stated, period, indicator, Inputs::sum);
    }

    /** A submitted revision stands before the approved one that it corrects. */
    private static List<ReportedFigure> latestRevision(List<ReportedFigure> figures) {
        int latest = figures.stream().mapToInt(ReportedFigure::revision).max().orElseThrow();
        return figures.stream().filter(figure -> figure.revision() == latest).toList();
    }

    private static Optional<Input> ofOneReport(List<ReportedFigure> figures, IndicatorDefinition indicator) {
        return Composition.overDimensions(figures.stream().collect(Collectors.toMap(ReportedFigure::dimensions,
                Inputs::input)), indicator, Inputs::sum);
    }

    private static Input input(ReportedFigure figure) {
        return new Input(figure.figure(), List.of(figure), Set.of(figure.origin()), figure.period().firstDay());
    }

    static Input sum(List<Input> parts) {
        return new Input(Figures.sum(parts.stream().map(Input::figure).toList()).orElseThrow(),
                parts.stream().flatMap(part -> part.sources().stream()).toList(),
                parts.stream().flatMap(part -> part.origins().stream()).collect(Collectors.toSet()),
                parts.stream().map(Input::since).min(LocalDate::compareTo).orElseThrow());
    }
}
