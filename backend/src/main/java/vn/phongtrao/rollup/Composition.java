package vn.phongtrao.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.shared.time.Period;

/** How one unit's answers of one indicator come together, whatever an answer carries with it. */
public final class Composition {

    private Composition() {
    }

    /**
     * Over dimensions: the total that a report states; where it states only parts, their sum; nothing where parts cannot
     * be added.
     *
     * @param byDimensions answers of one report by the dimension values that tell them apart, empty for the total
     */
    public static <T> Optional<T> overDimensions(Map<String, T> byDimensions, IndicatorDefinition indicator,
            Function<List<T>, T> sum) {
        if (byDimensions.containsKey("")) {
            return Optional.of(byDimensions.get(""));
        }
        List<T> parts = List.copyOf(new TreeMap<>(byDimensions).values());
        return parts.size() == 1 || !parts.isEmpty() && indicator.overUnits() == Aggregation.SUM
                ? Optional.of(sum.apply(parts)) : Optional.empty();
    }

    /**
     * Over time: what is stated for the period; else of the periods within it, the earlier and longer first, those that
     * do not overlap, added or the last of them, as the indicator says.
     *
     * @param stated in the order of time
     */
    public static <T> Optional<T> overTime(SortedMap<Period, T> stated, Period period, IndicatorDefinition indicator,
            Function<List<T>, T> sum) {
        if (stated.containsKey(period)) {
            return Optional.of(stated.get(period));
        }
        List<T> parts = new ArrayList<>();
        LocalDate from = period.firstDay();
        for (Map.Entry<Period, T> part : stated.entrySet()) {
            if (part.getKey().firstDay().isAfter(period.lastDay())) {
                break;
            }
            if (period.contains(part.getKey()) && !part.getKey().firstDay().isBefore(from)) {
                parts.add(part.getValue());
                from = part.getKey().lastDay().plusDays(1);
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(indicator.overTime() == Aggregation.SUM ? sum.apply(parts) : parts.get(parts.size() - 1));
    }
}
