package vn.phongtrao.restatement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.succession.SuccessionStep;
import vn.phongtrao.unit.Interval;

/**
 * Which unit of {@code asOf} each unit of then corresponds to, and with what share: a correspondence table of official
 * statistics. Pure.
 */
final class Concordance {

    private final LocalDate then;
    private final LocalDate asOf;
    private final Map<UUID, Interval> lifetimes;
    private final Map<UUID, UUID> parentsThen;
    private final DatedTree tree;
    private final Map<UUID, List<SuccessionStep>> outgoing;
    private final Map<UUID, List<SuccessionStep>> incoming;
    private final Set<String> weighted;
    private final Map<List<Object>, List<Portion>> known = new HashMap<>();

    /**
     * @param then the last day of the period
     * @param asOf the day whose units are asked for
     * @param lifetimes of every unit that is asked about or named in a step
     * @param parentsThen the unit above each of them, on {@code then} or the nearest day
     * @param tree the tree of {@code asOf}
     * @param steps successions between the two days, those within the period included
     */
    Concordance(LocalDate then, LocalDate asOf, Map<UUID, Interval> lifetimes, Map<UUID, UUID> parentsThen,
            DatedTree tree, Collection<SuccessionStep> steps) {
        this.then = then;
        this.asOf = asOf;
        this.lifetimes = lifetimes;
        this.parentsThen = parentsThen;
        this.tree = tree;
        this.outgoing = steps.stream().collect(Collectors.groupingBy(SuccessionStep::from));
        this.incoming = steps.stream().collect(Collectors.groupingBy(SuccessionStep::to));
        this.weighted = steps.stream().flatMap(step -> step.weights().keySet().stream()).collect(Collectors.toSet());
    }

    /** Where a unit's figures of an indicator are counted on {@code asOf}; the shares add up to 1. */
    List<Portion> portions(UUID unit, String indicator) {
        return follow(unit, start(unit), weighted.contains(indicator) ? indicator : "");
    }

    /** The units of {@code asOf} that a unit's figures went to, or should have gone to; whatever the indicator if null. */
    Set<UUID> successors(UUID unit, String indicator) {
        Set<UUID> found = new LinkedHashSet<>();
        portions(unit, indicator == null ? "" : indicator).forEach(portion ->
                found.addAll(portion.isPlaced() ? Set.of(portion.unit()) : portion.gap().parts()));
        return found;
    }

    /** The one unit of {@code asOf} that stands in for a unit: what it became, or what lies above all that it became. */
    UUID standIn(UUID unit) {
        List<Portion> portions = portions(unit, "");
        return portions.size() == 1 ? portions.get(0).unit() : tree.aboveAll(units(portions)).orElse(unit);
    }

    /** The steps that a unit's figures take. */
    Set<SuccessionStep> steps(UUID unit) {
        Set<SuccessionStep> steps = new LinkedHashSet<>();
        collect(unit, start(unit), steps);
        return steps;
    }

    /** What a unit went into on the day on which it ended, if that lies within the period; whatever {@code asOf} is. */
    Optional<Move> endedWithinPeriod(UUID unit) {
        Interval lifetime = lifetimes.get(unit);
        if (lifetime == null || lifetime.to().isAfter(then)) {
            return Optional.empty();
        }
        List<SuccessionStep> last = outgoing.getOrDefault(unit, List.of()).stream()
                .filter(step -> step.date().equals(lifetime.to())).toList();
        return last.isEmpty() ? Optional.empty() : Optional.of(Move.forward(unit, last, false));
    }

    DatedTree tree() {
        return tree;
    }

    /** The unit's last day, if it ended before the period did. */
    private LocalDate start(UUID unit) {
        Interval lifetime = lifetimes.get(unit);
        return lifetime == null ? then : lifetime.nearest(then);
    }

    private List<Portion> follow(UUID unit, LocalDate from, String indicator) {
        List<Object> key = List.of(unit, from, indicator);
        List<Portion> found = known.get(key);
        if (found == null) {
            found = move(unit, from).map(move -> after(move, indicator)).orElseGet(() -> remaining(unit));
            known.put(key, found);
        }
        return found;
    }

    private Optional<Move> move(UUID unit, LocalDate from) {
        Interval lifetime = lifetimes.get(unit);
        if (!asOf.isBefore(from)) {
            List<SuccessionStep> steps = onOneDay(outgoing.getOrDefault(unit, List.of()).stream()
                    .filter(step -> step.date().isAfter(from) && !step.date().isAfter(asOf)).toList(), false);
            return steps.isEmpty() ? Optional.empty() : Optional.of(Move.forward(unit, steps,
                    lifetime != null && lifetime.contains(steps.get(0).date())));
        }
        List<SuccessionStep> steps = onOneDay(incoming.getOrDefault(unit, List.of()).stream()
                .filter(step -> step.date().isAfter(asOf) && !step.date().isAfter(from)).toList(), true);
        return steps.isEmpty() ? Optional.empty() : Optional.of(Move.backward(unit, steps,
                lifetime != null && lifetime.contains(steps.get(0).date().minusDays(1))));
    }

    private static List<SuccessionStep> onOneDay(List<SuccessionStep> steps, boolean latest) {
        Comparator<LocalDate> order = latest ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return steps.stream().map(SuccessionStep::date).min(order)
                .map(day -> steps.stream().filter(step -> step.date().equals(day)).toList()).orElse(List.of());
    }

    private List<Portion> after(Move move, String indicator) {
        if (move.whole()) {
            return follow(move.targets().iterator().next(), move.next(), indicator);
        }
        Optional<Map<UUID, Rational>> shares = move.shares(indicator);
        if (shares.isPresent()) {
            List<Portion> portions = new ArrayList<>();
            shares.get().forEach((target, share) -> follow(target, move.next(), indicator)
                    .forEach(portion -> add(portions, portion.times(share))));
            return List.copyOf(portions);
        }
        return undivided(move, indicator);
    }

    /** The whole figure at the nearest common ancestor of the parts, or at the unit in which they come together. */
    private List<Portion> undivided(Move move, String indicator) {
        List<Portion> ends = new ArrayList<>();
        move.targets().forEach(target -> ends.addAll(follow(target, move.next(), indicator)));
        Set<UUID> at = units(ends);
        if (move.targets().size() > 1 && at.size() == 1 && ends.stream().allMatch(Portion::isPlaced)) {
            return List.of(Portion.whole(at.iterator().next()));
        }
        Set<UUID> parts = new HashSet<>();
        ends.forEach(end -> parts.addAll(end.isPlaced() ? Set.of(end.unit()) : end.gap().parts()));
        UUID shownAt = at.size() == 1 && ends.stream().noneMatch(Portion::isPlaced) ? at.iterator().next()
                : tree.aboveAll(at).orElse(move.unit());
        return List.of(new Portion(shownAt, Portion.WHOLE, new Gap(move.reasonIfDivided(), move.unit(), move.date(),
                move.successions(), parts, shownAt)));
    }

    private List<Portion> remaining(UUID unit) {
        if (tree.has(unit)) {
            return List.of(Portion.whole(unit));
        }
        UUID parent = parentsThen.get(unit);
        UUID shownAt = parent == null ? unit : standIn(parent);
        Interval lifetime = lifetimes.get(unit);
        LocalDate date = lifetime == null ? null : lifetime.from().isAfter(asOf) ? lifetime.from() : lifetime.to();
        return List.of(new Portion(shownAt, Portion.WHOLE,
                new Gap(Gap.Reason.NO_COUNTERPART, unit, date, Set.of(), Set.of(), shownAt)));
    }

    private void collect(UUID unit, LocalDate from, Set<SuccessionStep> steps) {
        move(unit, from).filter(move -> steps.addAll(move.steps()))
                .ifPresent(move -> move.targets().forEach(target -> collect(target, move.next(), steps)));
    }

    private static void add(List<Portion> portions, Portion added) {
        for (int i = 0; i < portions.size(); i++) {
            if (portions.get(i).joins(added)) {
                portions.set(i, new Portion(added.unit(), portions.get(i).share().plus(added.share()), added.gap()));
                return;
            }
        }
        portions.add(added);
    }

    private static Set<UUID> units(Collection<Portion> portions) {
        return portions.stream().map(Portion::unit).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
