package vn.phongtrao.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Figures;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.ReportStatus;
import vn.phongtrao.report.ReportedFigure;
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
     */
    record Input(Figure figure, List<ReportedFigure> sources, List<ReportedFigure> allocated) {

        Input(Figure figure, List<ReportedFigure> sources) {
            this(figure, sources, List.of());
        }
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

    /** Adds the latest baseline of each unit for those indicators that it does not report itself. */
    Inputs orBaselines(Collection<ReportedFigure> baselines, Map<String, IndicatorDefinition> indicators) {
        Map<UUID, Map<String, List<ReportedFigure>>> grouped = new HashMap<>();
        for (ReportedFigure figure : baselines) {
            if (find(figure.unit(), figure.indicator()).isEmpty()) {
                grouped.computeIfAbsent(figure.unit(), unit -> new HashMap<>())
                        .computeIfAbsent(figure.indicator(), code -> new ArrayList<>()).add(figure);
            }
        }
        grouped.forEach((unit, byIndicator) -> byIndicator.forEach((code, figures) -> {
            ReportedFigure latest = figures.stream().max(Comparator
                    .comparing((ReportedFigure figure) -> figure.period().lastDay())
                    .thenComparing(ReportedFigure::revision).thenComparing(ReportedFigure::report)).orElseThrow();
            ofOneReport(figures.stream().filter(figure -> figure.report().equals(latest.report())).toList(),
                    indicators.get(code)).ifPresent(input ->
                            byUnit.computeIfAbsent(unit, any -> new HashMap<>()).put(code, input));
        }));
        return this;
    }

    Optional<Input> find(UUID unit, String indicator) {
        return Optional.ofNullable(byUnit.getOrDefault(unit, Map.of()).get(indicator));
    }

    private static Optional<Input> together(List<ReportedFigure> figures, Period period, IndicatorDefinition indicator) {
        Map<Period, List<ReportedFigure>> byPeriod = new HashMap<>();
        figures.forEach(figure -> byPeriod.computeIfAbsent(figure.period(), any -> new ArrayList<>()).add(figure));
        if (byPeriod.containsKey(period)) {
            return ofOneReport(latestRevision(byPeriod.get(period)), indicator);
        }
        List<Input> parts = new ArrayList<>();
        LocalDate from = period.firstDay();
        for (Period part : byPeriod.keySet().stream().sorted().toList()) {
            if (!part.firstDay().isBefore(from)) {
                ofOneReport(latestRevision(byPeriod.get(part)), indicator).ifPresent(parts::add);
                from = part.lastDay().plusDays(1);
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return indicator.overTime() == Aggregation.SUM ? Optional.of(sum(parts))
                : Optional.of(parts.get(parts.size() - 1));
    }

    /** A submitted revision stands before the approved one that it corrects. */
    private static List<ReportedFigure> latestRevision(List<ReportedFigure> figures) {
        int latest = figures.stream().mapToInt(ReportedFigure::revision).max().orElseThrow();
        return figures.stream().filter(figure -> figure.revision() == latest).toList();
    }

    /** The total that a report states; where it states only parts by dimension, their sum. */
    private static Optional<Input> ofOneReport(List<ReportedFigure> figures, IndicatorDefinition indicator) {
        Optional<ReportedFigure> total = figures.stream().filter(figure -> figure.dimensions().isEmpty()).findFirst();
        if (total.isPresent()) {
            return Optional.of(new Input(total.get().figure(), List.of(total.get())));
        }
        List<Input> parts = figures.stream()
                .sorted(Comparator.comparing(ReportedFigure::dimensions))
                .map(figure -> new Input(figure.figure(), List.of(figure))).toList();
        return parts.size() == 1 || indicator.overUnits() == Aggregation.SUM ? Optional.of(sum(parts)) : Optional.empty();
    }

    static Input sum(List<Input> parts) {
        return new Input(Figures.sum(parts.stream().map(Input::figure).toList()).orElseThrow(),
                parts.stream().flatMap(part -> part.sources().stream()).toList());
    }
}
