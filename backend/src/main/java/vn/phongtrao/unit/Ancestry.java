package vn.phongtrao.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What each unit lay at or below, from when to when, computed from lifetimes and parents. */
final class Ancestry {

    /** Levels of the tree, the country included; five are in use. */
    static final int DEEPEST = 32;

    /** One ancestor for an interval; every unit is its own. */
    record Row(UUID ancestor, Interval interval) {
    }

    /** A unit is met again on its own way up, or the way up is longer than {@link #DEEPEST}. */
    static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID unit;
        private final boolean loop;
        private final transient Set<UUID> way;

        Endless(UUID unit, boolean loop, Set<UUID> way) {
            super("No way up from " + unit);
            this.unit = unit;
            this.loop = loop;
            this.way = Set.copyOf(way);
        }

        /** The units that were passed on the way up. */
        Set<UUID> way() {
            return way;
        }

        UUID unit() {
            return unit;
        }

        /** Whether the unit lies below itself; otherwise it lies too deep. */
        boolean isLoop() {
            return loop;
        }
    }

    private final Map<UUID, Interval> lifetimes;
    private final Map<UUID, List<Span<UUID>>> parents;
    private final Function<UUID, List<Row>> others;
    private final Map<UUID, List<Row>> known = new HashMap<>();
    private final Set<UUID> underWay = new LinkedHashSet<>();

    /**
     * @param lifetimes of the units to compute
     * @param parents   of the same units; absent for one without
     * @param others    gives the rows of a unit that is not to compute
     */
    Ancestry(Map<UUID, Interval> lifetimes, Map<UUID, List<Span<UUID>>> parents, Function<UUID, List<Row>> others) {
        this.lifetimes = lifetimes;
        this.parents = parents;
        this.others = others;
    }

    /** @throws Endless when the unit, or one above it, has no way up that ends */
    List<Row> of(UUID unit) {
        underWay.clear();
        return rows(unit);
    }

    private List<Row> rows(UUID unit) {
        List<Row> done = known.get(unit);
        if (done == null) {
            done = lifetimes.containsKey(unit) ? computed(unit) : others.apply(unit);
            known.put(unit, done);
        }
        return done;
    }

    private List<Row> computed(UUID unit) {
        // A unit met again on its own way up lies below itself on some day only if the intervals overlap all the way
        // round; a chain of parents that differs by time may pass a unit twice. Both are refused: a parent that once
        // lay below is not a case that any reorganisation has produced.
        if (!underWay.add(unit)) {
            throw new Endless(unit, true, underWay);
        }
        if (underWay.size() > DEEPEST) {
            throw new Endless(unit, false, underWay);
        }
        List<Row> rows = new ArrayList<>();
        Interval lifetime = lifetimes.get(unit);
        rows.add(new Row(unit, lifetime));
        for (Span<UUID> parent : parents.getOrDefault(unit, List.of())) {
            for (Row above : rows(parent.value())) {
                Interval both = above.interval.intersect(parent.interval());
                // What was annulled lies below others on no day, and yet within their reach.
                if (!both.isEmpty() || lifetime.isEmpty() && both.from().equals(both.to())) {
                    rows.add(new Row(above.ancestor, both));
                }
            }
        }
        underWay.remove(unit);
        List<Row> joined = joined(rows);
        if (joined.stream().map(Row::ancestor).distinct().count() > DEEPEST) {
            throw new Endless(unit, false, underWay);
        }
        return joined;
    }

    /** Joins intervals of one ancestor that touch. */
    private static List<Row> joined(List<Row> rows) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Row::ancestor).thenComparing(row -> row.interval.from()));
        List<Row> result = new ArrayList<>();
        for (Row row : sorted) {
            Row last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && last.ancestor.equals(row.ancestor)
                    && !row.interval.from().isAfter(last.interval.to())) {
                Interval both = new Interval(last.interval.from(),
                        last.interval.to().isAfter(row.interval.to()) ? last.interval.to() : row.interval.to());
                result.set(result.size() - 1, new Row(row.ancestor, both));
            } else {
                result.add(row);
            }
        }
        return result;
    }
}
