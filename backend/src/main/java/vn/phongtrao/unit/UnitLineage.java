package vn.phongtrao.unit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a unit lay through time, and what it was.
 *
 * @param above when it lay below which other units
 * @param types when it had which type
 */
public record UnitLineage(List<Above> above, List<Typed> types) {

    /** That it lay below a unit for a time. @param lifetime the other unit's */
    public record Above(UUID ancestor, Interval lifetime, Interval interval) {
    }

    /** That it had a type for a time. */
    public record Typed(UnitType type, Interval interval) {
    }

    /**
     * The units that it lay below on a day, or on the nearest day of their lifetime, with the type that it had then; from
     * the lowest id up, so that all who lock them do so in one order.
     */
    public Map<UUID, UnitType> above(LocalDate day) {
        Map<UUID, UnitType> found = new LinkedHashMap<>();
        above.stream().sorted((one, other) -> one.ancestor.compareTo(other.ancestor)).forEach(each -> {
            LocalDate shown = each.lifetime.nearest(day);
            if (each.interval.contains(shown)) {
                found.put(each.ancestor, typeOn(shown));
            }
        });
        return found;
    }

    private UnitType typeOn(LocalDate day) {
        return types.stream().filter(typed -> typed.interval.contains(day)).findFirst().orElseThrow().type;
    }
}
