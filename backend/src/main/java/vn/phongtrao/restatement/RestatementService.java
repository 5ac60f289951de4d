package vn.phongtrao.restatement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.succession.SuccessionGraph;
import vn.phongtrao.succession.SuccessionStep;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.TreeRevision;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;

/**
 * Reads what a restatement rests on, in a number of queries that does not grow with the number of units. It rests on
 * units and successions alone, so what was read is remembered for the revision of the tree.
 */
@ApplicationScoped
public class RestatementService {

    /** Above so many units, all edges of the time are read at once rather than those at the units. */
    private static final int MANY_UNITS = 2_000;
    /** Remembered at most, in all restatements together. */
    private static final int MOST_UNITS = 100_000;

    private final SuccessionGraph graph;
    private final UnitDirectory units;
    private final RestatementQuery query;
    private final TreeRevision revision;
    private final Cache<Question, Restatement> known = Caffeine.newBuilder().maximumWeight(MOST_UNITS)
            .weigher((Question question, Restatement restatement) -> 1 + restatement.unitsThen().size()).build();

    private record Question(long revision, UUID territory, Period period, UUID unit, LocalDate asOf,
            Set<UnitType> types) {
    }

    RestatementService(SuccessionGraph graph, UnitDirectory units, RestatementQuery query, TreeRevision revision) {
        this.graph = graph;
        this.units = units;
        this.query = query;
        this.revision = revision;
    }

    /**
     * The unit of {@code asOf} that stands in for a unit: itself if it exists then, else what it wholly became, else what
     * lies above all its parts.
     */
    public UUID standIn(UUID unit, LocalDate asOf) {
        UnitAt nearest = units.find(unit, asOf).orElse(null);
        if (nearest == null || nearest.lifetime().contains(asOf)) {
            return unit;
        }
        Interval all = new Interval(LocalDate.MIN, LocalDate.MAX);
        return concordance(nearest.asOf(), asOf, all, Set.of(unit)).concordance.standIn(unit);
    }

    /**
     * What the units that lay in a territory became, as far as it lies at or below a unit of another day.
     *
     * @param territory the campaign's
     * @param period the period of the figures
     * @param unit a unit that exists on {@code asOf}
     * @param types of the units that take part
     */
    public Restatement load(UUID territory, Period period, UnitAt unit, LocalDate asOf, Collection<UnitType> types) {
        Question question = new Question(revision.current(), territory, period, unit.id(), asOf, Set.copyOf(types));
        Restatement restatement = known.getIfPresent(question);
        if (restatement == null) {
            restatement = read(territory, period, unit, asOf, types);
            known.put(question, restatement);
        }
        return restatement;
    }

    private Restatement read(UUID territory, Period period, UnitAt unit, LocalDate asOf, Collection<UnitType> types) {
        LocalDate then = period.lastDay();
        Interval time = new Interval(earlier(period.firstDay(), asOf), then.isAfter(asOf) ? then : asOf);
        Set<UUID> here = query.subtree(unit.id(), asOf);
        Set<SuccessionStep> steps = new LinkedHashSet<>(touching(here, time));
        Set<UUID> within = predecessors(unit.id(), steps);
        Set<UUID> participants = query.participants(territory, period, types, within);
        Set<UUID> near = new HashSet<>(here);
        steps.forEach(step -> near.addAll(List.of(step.from(), step.to())));
        Set<UUID> apart = new HashSet<>(participants);
        apart.removeAll(near);
        if (!within.contains(territory) && !here.contains(territory)) {
            apart.retainAll(query.withoutSuccessor(territory, period, asOf));
        }
        steps.addAll(touching(apart, time));
        near.addAll(apart);
        participants.retainAll(near);
        Set<UUID> wanted = new LinkedHashSet<>(participants);
        steps.forEach(step -> wanted.addAll(List.of(step.from(), step.to())));
        wanted.add(unit.id());
        Loaded loaded = concordance(then, asOf, time, wanted, steps);
        participants.retainAll(loaded.unitsThen.keySet());
        return new Restatement(then, asOf, unit, loaded.concordance, loaded.unitsThen, loaded.unitsNow, participants,
                changes(loaded.concordance, participants, unit.id(), then, asOf));
    }

    private List<UnitChange> changes(Concordance concordance, Set<UUID> participants, UUID root, LocalDate then,
            LocalDate asOf) {
        List<UnitChange> changes = query.changes(concordance, participants, root, then, asOf);
        List<SuccessionStep> orders = graph.everyStepAt(changes.stream().map(UnitChange::unit).toList(), then);
        return changes.stream().map(change -> change.orderedBy(orders)).toList();
    }

    private record Loaded(Concordance concordance, Map<UUID, UnitAt> unitsThen, Map<UUID, UnitAt> unitsNow) {
    }

    private Loaded concordance(LocalDate then, LocalDate asOf, Interval time, Set<UUID> wanted) {
        return concordance(then, asOf, time, wanted, touching(wanted, time));
    }

    /** With all that is needed to place the units: where one ended without a successor, also the unit above it. */
    private Loaded concordance(LocalDate then, LocalDate asOf, Interval time, Set<UUID> wanted,
            Collection<SuccessionStep> found) {
        Set<SuccessionStep> steps = new LinkedHashSet<>(found);
        Map<UUID, UnitAt> unitsThen = new HashMap<>();
        Set<UUID> missing = new LinkedHashSet<>(wanted);
        found.forEach(step -> missing.addAll(List.of(step.from(), step.to())));
        while (!missing.isEmpty()) {
            Map<UUID, UnitAt> added = units.at(missing, then);
            unitsThen.putAll(added);
            Set<UUID> left = steps.stream().flatMap(step -> Stream.of(step.from(), step.to())).collect(Collectors.toSet());
            Set<UUID> above = added.values().stream()
                    .filter(unit -> !unit.lifetime().contains(asOf) && !left.contains(unit.id()))
                    .map(UnitAt::parent).filter(parent -> parent != null && !unitsThen.containsKey(parent))
                    .collect(Collectors.toSet());
            steps.addAll(touching(above, time));
            missing.clear();
            missing.addAll(above);
            steps.forEach(step -> Stream.of(step.from(), step.to())
                    .filter(unit -> !unitsThen.containsKey(unit)).forEach(missing::add));
        }
        DatedTree tree = query.tree(unitsThen.keySet(), asOf);
        Map<UUID, Interval> lifetimes = new HashMap<>();
        Map<UUID, UUID> parents = new HashMap<>();
        unitsThen.forEach((id, unit) -> {
            lifetimes.put(id, unit.lifetime());
            if (unit.parent() != null) {
                parents.put(id, unit.parent());
            }
        });
        return new Loaded(new Concordance(then, asOf, lifetimes, parents, tree, steps), unitsThen,
                units.at(tree.withAncestors(), asOf));
    }

    /** The edges at the units, and at whatever these lead to. */
    private List<SuccessionStep> touching(Set<UUID> start, Interval time) {
        Set<SuccessionStep> steps = new LinkedHashSet<>();
        Set<UUID> seen = new HashSet<>(start);
        for (Set<UUID> open = start; !open.isEmpty();) {
            if (open.size() > MANY_UNITS) {
                return graph.between(time.from(), time.to());
            }
            Set<UUID> next = new HashSet<>();
            graph.at(open).stream()
                    .filter(step -> step.date().isAfter(time.from()) && !step.date().isAfter(time.to()))
                    .filter(steps::add).flatMap(step -> Stream.of(step.from(), step.to()))
                    .filter(seen::add).forEach(next::add);
            open = next;
        }
        return List.copyOf(steps);
    }

    /** The unit and all that went into it, through any number of steps. */
    private static Set<UUID> predecessors(UUID unit, Collection<SuccessionStep> steps) {
        Set<UUID> found = new HashSet<>();
        for (Set<UUID> open = Set.of(unit); found.addAll(open);) {
            Set<UUID> successors = open;
            open = steps.stream().filter(step -> successors.contains(step.to())).map(SuccessionStep::from)
                    .collect(Collectors.toSet());
        }
        return found;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
