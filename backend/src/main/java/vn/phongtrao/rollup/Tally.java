package vn.phongtrao.rollup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.phongtrao.figure.FigureTotal;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.unit.UnitType;

/**
 * What units add up to: their figures, and how they stand. A tally can be added to another and taken from it again, so
 * that a revision takes away what it corrects.
 *
 * @param sums totals by what is observed together, in the order of its indicators
 * @param units how units stand, by what they are judged on and their type
 * @param origins how many answers of which origin went into either
 */
record Tally(Map<String, List<FigureTotal>> sums, Map<String, Map<UnitType, Standing>> units,
        Map<String, Map<Origin, Integer>> origins) {

    Tally() {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** How many units stand how. Those without data are counted nowhere. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Standing(int met, int notMet, int undetermined, int notApplicable) {

        static final Standing NONE = new Standing(0, 0, 0, 0);

        private Standing plus(Standing other, int sign) {
            return new Standing(met + sign * other.met, notMet + sign * other.notMet,
                    undetermined + sign * other.undetermined, notApplicable + sign * other.notApplicable);
        }
    }

    void add(Tally other) {
        merge(other, 1);
    }

    void subtract(Tally other) {
        merge(other, -1);
    }

    void addSums(String observed, List<FigureTotal> totals) {
        merge(observed, totals, 1);
    }

    void addUnits(String judged, UnitType type, Standing standing) {
        merge(judged, type, standing, 1);
    }

    void addOrigin(String key, Origin origin) {
        merge(key, origin, 1);
    }

    /** The totals of what is observed together; empty where no unit has reported all of it. */
    List<FigureTotal> sumsOf(String observed) {
        return sums.getOrDefault(observed, List.of());
    }

    Standing standing(String judged, UnitType type) {
        return units.getOrDefault(judged, Map.of()).getOrDefault(type, Standing.NONE);
    }

    boolean isEmpty() {
        return sums.isEmpty() && units.isEmpty() && origins.isEmpty();
    }

    private void merge(Tally other, int sign) {
        other.sums.forEach((observed, totals) -> merge(observed, totals, sign));
        other.units.forEach((judged, byType) ->
                byType.forEach((type, standing) -> merge(judged, type, standing, sign)));
        other.origins.forEach((key, counts) ->
                counts.forEach((origin, count) -> merge(key, origin, sign * count)));
    }

    private void merge(String observed, List<FigureTotal> changes, int sign) {
        List<FigureTotal> before = sums.get(observed);
        List<FigureTotal> merged = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            FigureTotal total = before == null ? FigureTotal.NONE : before.get(i);
            merged.add(sign > 0 ? total.plus(changes.get(i)) : total.minus(changes.get(i)));
        }
        if (merged.stream().allMatch(FigureTotal.NONE::equals)) {
            sums.remove(observed);
        } else {
            sums.put(observed, merged);
        }
    }

    private void merge(String judged, UnitType type, Standing change, int sign) {
        Map<UnitType, Standing> mine = units.computeIfAbsent(judged, any -> new EnumMap<>(UnitType.class));
        mine.put(type, mine.getOrDefault(type, Standing.NONE).plus(change, sign));
        mine.remove(type, Standing.NONE);
        units.remove(judged, Map.of());
    }

    private void merge(String key, Origin origin, int change) {
        Map<Origin, Integer> mine = origins.computeIfAbsent(key, any -> new EnumMap<>(Origin.class));
        mine.merge(origin, change, Integer::sum);
        mine.remove(origin, 0);
        origins.remove(key, Map.of());
    }
}
