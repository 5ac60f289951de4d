package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.event.Journal;

/**
 * What an order from above does to units, from a day on. Days before it stay as they are, and so does what is already
 * known to begin later. {@link #begin} comes first and {@link #finish} last, in one transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnitReorganisation {

    private static final List<Class<? extends UnitFact>> FACTS =
            List.of(UnitName.class, UnitTyping.class, UnitParent.class, UnitCode.class);

    private final EntityManager entityManager;
    private final UnitFacts facts;
    private final UnitTree tree;
    private final UnitService units;
    private final UnitDirectory directory;
    private final Journal journal;

    UnitReorganisation(EntityManager entityManager, UnitFacts facts, UnitTree tree, UnitService units,
            UnitDirectory directory, Journal journal) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.tree = tree;
        this.units = units;
        this.directory = directory;
        this.journal = journal;
    }

    /** Waits until no other change of the tree is under way, and keeps others waiting. */
    public void begin() {
        tree.lock();
    }

    /** How a unit stands now. */
    public UnitState state(UUID unit) {
        entityManager.flush();
        UnitTimeline timeline = directory.timeline(unit);
        Interval lifetime = require(unit).lifetime();
        return new UnitState(lifetime.from(), lifetime.shownEnd(), new UnitTimeline(timeline.names(),
                timeline.types(),
                timeline.parents().stream().map(parent -> new UnitTimeline.Parent(parent.parent(), null,
                        parent.validFrom(), parent.validTo())).toList(),
                timeline.codes()));
    }

    /** What lies directly below units on the day or is known to do so later, each with its parent of that list. */
    public Map<UUID, UUID> childrenOf(Collection<UUID> parents, LocalDate day) {
        Map<UUID, UUID> children = new LinkedHashMap<>();
        if (!parents.isEmpty()) {
            entityManager.createQuery("select p from UnitParent p where p.parentId in (:parents) and p.validTo > :day "
                            + "and p.validFrom < p.validTo order by p.unitId, p.validFrom", UnitParent.class)
                    .setParameter("parents", parents).setParameter("day", day).getResultList()
                    .forEach(row -> children.putIfAbsent(row.unitId(), row.parentId()));
        }
        return children;
    }

    /** Ends a unit that began before the day, with everything that holds of it. */
    public void close(UUID id, LocalDate day) {
        Unit unit = require(id);
        FACTS.forEach(kind -> facts.end(kind, id, day));
        if (unit.lifetime().to().isAfter(day)) {
            unit.endOn(day);
        }
        changed(unit, "unit.ended", day);
    }

    /**
     * Enters a unit.
     *
     * @param at JSON pointer of the unit in the request, for problems
     */
    public void open(NewUnit unit, String at) {
        units.enter(unit, at);
    }

    /**
     * Changes a unit that exists on the day.
     *
     * @param at JSON pointer of the change in the request, for problems
     */
    public void change(UnitChange change, LocalDate day, String at) {
        UUID id = change.unit();
        Unit unit = require(id);
        UnitAt before = directory.find(id, day).orElseThrow();
        if (change.name() != null || change.nameEn() != null) {
            String name = change.name() == null ? before.name() : change.name();
            facts.continueAs(UnitName.class, id, day, rest -> new UnitName(id, rest, name, change.nameEn()));
        }
        if (change.type() != null || change.localTerm() != null) {
            UnitType type = change.type() == null ? before.type() : change.type();
            facts.continueAs(UnitTyping.class, id, day, rest -> new UnitTyping(id, rest, type, change.localTerm()));
        }
        if (change.parent() != null) {
            facts.continueAs(UnitParent.class, id, day, rest -> {
                units.requireParent(id, before.type(), change.parent(), rest, at);
                return new UnitParent(id, rest, change.parent());
            });
        }
        if (change.codes() != null) {
            Interval rest = new Interval(day, unit.lifetime().to());
            facts.listAll(UnitCode.class, List.of(id)).stream()
                    .filter(held -> held.interval().contains(day) && !change.codes().contains(held.code()))
                    .forEach(held -> facts.endOne(held, day));
            change.codes().stream().filter(code -> !before.codes().contains(code))
                    .forEach(code -> units.hold(unit, code, rest, at));
        }
        changed(unit, "unit.changed", day);
    }

    /**
     * Puts a unit below another one for all days from the given one on that it would have lain below one of the first.
     *
     * @param at JSON pointer in the request of the place that names the new parent, for problems
     */
    public void move(UUID id, Set<UUID> from, UUID to, LocalDate day, String at) {
        for (UnitParent row : facts.listAll(UnitParent.class, List.of(id))) {
            Interval rest = row.interval().intersect(Interval.of(day, null));
            if (from.contains(row.parentId()) && !rest.isEmpty()) {
                units.requireParent(id, null, to, rest, at);
                facts.endOne(row, day);
                entityManager.persist(new UnitParent(id, rest, to));
            }
        }
        changed(require(id), "unit.changed", day);
    }

    /** Units that hold a code which one of the states has on the same days, apart from the units of the list. */
    public Set<UUID> otherHolders(Collection<UnitState> states, Collection<UUID> apart) {
        return states.stream().flatMap(state -> state.facts().codes().stream())
                .flatMap(code -> facts.listHolders(new OfficialCode(code.scheme(), code.code())).stream()
                        .filter(held -> held.interval().overlaps(Interval.of(code.validFrom(), code.validTo()))))
                .map(UnitCode::unitId).filter(unit -> !apart.contains(unit)).collect(Collectors.toSet());
    }

    /**
     * Lets units stand again as they stood at another time.
     *
     * @param states in which no code is another unit's by now, see {@link #otherHolders}
     */
    public void restore(Map<UUID, UnitState> states, LocalDate day) {
        states.keySet().forEach(id -> FACTS.forEach(kind ->
                facts.listAll(kind, List.of(id)).forEach(entityManager::remove)));
        entityManager.flush();
        states.forEach((id, state) -> {
            Unit unit = require(id);
            unit.endOn(state.lifetime().to());
            UnitTimeline was = state.facts();
            was.names().forEach(n -> entityManager.persist(
                    new UnitName(id, Interval.of(n.validFrom(), n.validTo()), n.name(), n.nameEn())));
            was.types().forEach(t -> entityManager.persist(
                    new UnitTyping(id, Interval.of(t.validFrom(), t.validTo()), t.type(), t.localTerm())));
            was.parents().forEach(p -> entityManager.persist(
                    new UnitParent(id, Interval.of(p.validFrom(), p.validTo()), p.parent())));
            was.codes().forEach(c -> units.hold(unit, new OfficialCode(c.scheme(), c.code()),
                    Interval.of(c.validFrom(), c.validTo()), ""));
            changed(unit, "unit.restored", day);
        });
    }

    /** Takes back that a unit exists: it does on no day any more, and holds no code. Records may still name it. */
    public void annul(UUID id) {
        Unit unit = require(id);
        LocalDate first = unit.lifetime().from();
        facts.listAll(UnitCode.class, List.of(id)).forEach(entityManager::remove);
        for (Class<? extends UnitFact> kind : List.of(UnitName.class, UnitTyping.class, UnitParent.class)) {
            facts.listAll(kind, List.of(id)).stream().forEach(fact -> {
                if (fact.interval().from().equals(first)) {
                    fact.endOn(first);
                } else {
                    entityManager.remove(fact);
                }
            });
        }
        unit.endOn(first);
        changed(unit, "unit.annulled", first);
    }

    /**
     * Brings the tree up to date with what was changed.
     *
     * @param placed JSON pointers in the request of the places that name a new parent, by the unit moved
     * @throws UnitCycle when a unit would lie below itself on any day
     */
    public void finish(Collection<UUID> changed, Map<UUID, String> placed) {
        tree.refresh(changed, placed);
    }

    private void changed(Unit unit, String event, LocalDate day) {
        entityManager.lock(unit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        journal.record(event, UnitView.path(unit.id()), unit.id(), Map.of("effectiveFrom", day));
    }

    private Unit require(UUID id) {
        return entityManager.find(Unit.class, id);
    }
}
