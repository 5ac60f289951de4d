package vn.phongtrao.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitTimeline;

/** Reads a unit's intervals, what it came from and what it became. */
@ApplicationScoped
class UnitHistory {

    private static final int NODES = 200;
    private static final LocalDate LAST_DAY = Interval.NO_END.minusDays(1);

    private static final Comparator<SuccessionStep> BY_TIME = Comparator.comparing(SuccessionStep::date)
            .thenComparing(SuccessionStep::succession).thenComparing(SuccessionStep::from)
            .thenComparing(SuccessionStep::to);

    private final UnitDirectory directory;
    private final SuccessionGraph graph;

    UnitHistory(UnitDirectory directory, SuccessionGraph graph) {
        this.directory = directory;
        this.graph = graph;
    }

    UnitHistoryView of(UUID unit) {
        Walk walk = new Walk(unit);
        walk.follow(SuccessionStep::from, SuccessionStep::to, LocalDate::isAfter, LocalDate.EPOCH.minusYears(1000));
        walk.follow(SuccessionStep::to, SuccessionStep::from, LocalDate::isBefore, Interval.NO_END);
        List<SuccessionStep> own = walk.steps.stream()
                .filter(step -> step.from().equals(unit) || step.to().equals(unit)).sorted(BY_TIME).toList();
        Map<UUID, UnitAt> units = directory.at(walk.nodes, LAST_DAY);
        Map<UUID, List<UnitAt>> paths = directory.pathsOf(units.values());
        Map<UUID, String> names = units.values().stream().collect(Collectors.toMap(UnitAt::id, UnitAt::name));
        UnitTimeline timeline = directory.timeline(unit);
        return new UnitHistoryView(unit, timeline.names(), timeline.types(), timeline.parents(), timeline.codes(),
                own.stream().map(step -> UnitHistoryView.Change.of(step, names)).toList(),
                walk.nodes.stream().map(id -> UnitHistoryView.Node.of(units.get(id), paths.get(id))).toList(),
                walk.steps.stream().sorted(BY_TIME).map(UnitHistoryView.Edge::of).toList(), walk.truncated);
    }

    /** The way along successions, in one direction of time after the other. */
    private final class Walk {

        private final UUID start;
        private final Set<UUID> nodes = new LinkedHashSet<>();
        private final Set<SuccessionStep> steps = new LinkedHashSet<>();
        private boolean truncated;

        Walk(UUID start) {
            this.start = start;
            nodes.add(start);
        }

        /**
         * Follows what leaves a unit after the day on which the way came in: what a unit gave away before is no part of
         * the story.
         *
         * @param near  the end of a step at which the way is
         * @param far   the end to which it leads
         * @param later whether a day lies farther along the way than another
         * @param begin a day before any other on this way
         */
        void follow(Function<SuccessionStep, UUID> near, Function<SuccessionStep, UUID> far,
                BiPredicate<LocalDate, LocalDate> later, LocalDate begin) {
            Map<UUID, LocalDate> reached = new HashMap<>(Map.of(start, begin));
            Set<UUID> open = new HashSet<>(Set.of(start));
            while (!open.isEmpty()) {
                List<SuccessionStep> found = graph.at(open);
                Set<UUID> next = new LinkedHashSet<>();
                for (SuccessionStep step : found) {
                    LocalDate in = open.contains(near.apply(step)) ? reached.get(near.apply(step)) : null;
                    if (in == null || !later.test(step.date(), in)) {
                        continue;
                    }
                    UUID other = far.apply(step);
                    if (!nodes.contains(other) && nodes.size() == NODES) {
                        truncated = true;
                        continue;
                    }
                    nodes.add(other);
                    steps.add(step);
                    LocalDate known = reached.get(other);
                    if (known == null || later.test(known, step.date())) {
                        reached.put(other, step.date());
                        next.add(other);
                    }
                }
                open = next;
            }
        }
    }
}
