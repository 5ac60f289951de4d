package vn.phongtrao.restatement;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where units lie in the tree of one day.
 *
 * @param paths from the country down to the unit itself, for each unit that exists on that day
 */
record DatedTree(Map<UUID, List<UUID>> paths) {

    boolean has(UUID unit) {
        return paths.containsKey(unit);
    }

    /** The units and all above them. */
    Set<UUID> withAncestors() {
        return paths.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    boolean isWithin(UUID unit, UUID ancestor) {
        return paths.getOrDefault(unit, List.of()).contains(ancestor);
    }

    /** The lowest unit that lies at or above all of them; above it, where it is one of a single unit. */
    Optional<UUID> aboveAll(Collection<UUID> units) {
        Iterator<UUID> each = units.iterator();
        if (!each.hasNext()) {
            return Optional.empty();
        }
        List<UUID> common = paths.getOrDefault(each.next(), List.of());
        if (units.size() == 1) {
            common = common.subList(0, Math.max(common.size() - 1, Math.min(1, common.size())));
        }
        while (each.hasNext()) {
            List<UUID> other = paths.getOrDefault(each.next(), List.of());
            int length = 0;
            while (length < Math.min(common.size(), other.size()) && common.get(length).equals(other.get(length))) {
                length++;
            }
            common = common.subList(0, length);
        }
        return common.isEmpty() ? Optional.empty() : Optional.of(common.get(common.size() - 1));
    }
}
