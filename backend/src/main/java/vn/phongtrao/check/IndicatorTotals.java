package vn.phongtrao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Figures;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.IndicatorDefinition;

/** One figure an indicator, of the answers of one report that dimension values tell apart. */
public final class IndicatorTotals {

    private IndicatorTotals() {
    }

    /**
     * By indicator: the total that a report states; where it states only parts, their sum; nothing where parts cannot be
     * added.
     *
     * @param answers     figures by indicator and by their dimension values as one text, empty for the total
     * @param definitions by code; indicators without one are left out
     */
    public static Map<String, Figure> of(Map<String, Map<String, Figure>> answers,
            Map<String, IndicatorDefinition> definitions) {
        Map<String, Figure> totals = new HashMap<>();
        answers.forEach((code, byDimensions) -> Optional.ofNullable(definitions.get(code))
                .flatMap(definition -> total(byDimensions, definition))
                .ifPresent(total -> totals.put(code, total)));
        return totals;
    }

    private static Optional<Figure> total(Map<String, Figure> byDimensions, IndicatorDefinition indicator) {
        if (byDimensions.containsKey("")) {
            return Optional.of(byDimensions.get("").withRaw(null));
        }
        List<Figure> parts = List.copyOf(new TreeMap<>(byDimensions).values());
        return parts.size() == 1 || indicator.overUnits() == Aggregation.SUM ? Figures.sum(parts) : Optional.empty();
    }
}
