package vn.phongtrao.predecessor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.unit.PlaceName;
import vn.phongtrao.unit.UnitAt;

/** The units of one day, found by name, type and what they lay below. */
final class UnitsOfDay {

    private final Map<UUID, UnitAt> byId = new HashMap<>();
    private final Map<String, List<UnitAt>> byName = new HashMap<>();

    UnitsOfDay(Collection<UnitAt> units) {
        for (UnitAt unit : units) {
            byId.put(unit.id(), unit);
            byName.computeIfAbsent(PlaceName.core(unit.name()), name -> new ArrayList<>()).add(unit);
        }
    }

    boolean contains(UUID unit) {
        return byId.containsKey(unit);
    }

    /** Those that fit what a text says of a source. */
    List<UnitAt> find(PredecessorStatement.Source source) {
        return byName.getOrDefault(PlaceName.core(source.kind() + " " + source.name()), List.of()).stream()
                .filter(unit -> source.types().contains(unit.type()))
                .filter(unit -> source.district() == null || liesInDistrict(unit, source.district()))
                .toList();
    }

    /** Whether the unit lies below one of the others. */
    boolean isBelow(UnitAt unit, Set<UUID> others) {
        for (UnitAt above = above(unit); above != null; above = above(above)) {
            if (others.contains(above.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean liesInDistrict(UnitAt unit, String district) {
        for (UnitAt above = above(unit); above != null; above = above(above)) {
            if (PlaceName.same(above.name(), district)
                    && kind(district).types().contains(above.type())) {
                return true;
            }
        }
        return false;
    }

    private static PredecessorStatement.Source kind(String district) {
        return PredecessorParser.parse(district).sources().stream().findFirst()
                .orElseGet(() -> new PredecessorStatement.Source("huyện", district, null,
                        PredecessorStatement.Share.WHOLE, district));
    }

    private UnitAt above(UnitAt unit) {
        return unit.parent() == null ? null : byId.get(unit.parent());
    }
}
