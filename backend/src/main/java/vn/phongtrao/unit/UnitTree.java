package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the dated closure equal to the parents, and what is read from both equal to them. */
@ApplicationScoped
class UnitTree {

    private final EntityManager entityManager;
    private final UnitFacts facts;
    private final UnitsBelow below;
    private final TreeRevision revision;
    private final Event<UnitsMoved> moved;

    UnitTree(EntityManager entityManager, UnitFacts facts, UnitsBelow below, TreeRevision revision,
            Event<UnitsMoved> moved) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.below = below;
        this.revision = revision;
        this.moved = moved;
    }

    /** Makes changes of the tree wait for each other until the transaction ends. */
    void lock() {
        revision.next();
    }

    /**
     * Computes anew what the unit, and everything that is or ever was below it, lay below.
     *
     * @throws UnitCycle when a unit would lie below itself on any day; {@code parent} is named in it
     */
    void refresh(Unit changed, UUID parent, String at) {
        try {
            refresh(List.of(changed.id()), Map.of());
        } catch (UnitCycle cycle) {
            throw new UnitCycle(at + "/parent", parent);
        }
    }

    /**
     * Computes anew what the units, and everything that is or ever was below them, lay below.
     *
     * @param placed JSON pointers in the request of the places that name a new parent, by the unit moved
     * @throws UnitCycle when a unit would lie below itself on any day
     */
    void refresh(Collection<UUID> changed, Map<UUID, String> placed) {
        if (changed.isEmpty()) {
            return;
        }
        entityManager.flush();
        Set<UUID> affected = new HashSet<>(entityManager.createQuery(
                        "select distinct c.descendantId from UnitClosure c where c.ancestorId in (:units)", UUID.class)
                .setParameter("units", changed).getResultList());
        affected.addAll(changed);

        Ancestry ancestry = ancestry(affected);
        List<UnitClosure> closure = new ArrayList<>();
        try {
            affected.forEach(unit -> ancestry.of(unit).forEach(row ->
                    closure.add(new UnitClosure(row.ancestor(), unit, row.interval()))));
        } catch (Ancestry.Endless endless) {
            UUID moved = endless.way().stream().filter(placed::containsKey).findFirst().orElse(endless.unit());
            throw new UnitCycle(placed.getOrDefault(moved, "/parent"), moved);
        }
        entityManager.createQuery("delete from UnitClosure c where c.descendantId in (:units)")
                .setParameter("units", affected).executeUpdate();
        closure.forEach(entityManager::persist);
        entityManager.flush();
        // Rows are replaced by a bulk delete, of which a managed entity would know nothing.
        closure.forEach(entityManager::detach);
        below.refresh(affected);
        moved.fire(new UnitsMoved(Set.copyOf(affected)));
    }

    private Ancestry ancestry(Set<UUID> affected) {
        Map<UUID, List<Span<UUID>>> parents = new HashMap<>();
        facts.listAll(UnitParent.class, affected).forEach(parent -> parents
                .computeIfAbsent(parent.unitId(), u -> new ArrayList<>())
                .add(new Span<>(parent.interval(), parent.parentId())));
        Map<UUID, Interval> lifetimes = new HashMap<>();
        entityManager.createQuery("select u from Unit u where u.id in (:units)", Unit.class)
                .setParameter("units", affected).getResultList()
                .forEach(unit -> lifetimes.put(unit.id(), unit.lifetime()));
        return new Ancestry(lifetimes, parents, this::stored);
    }

    private List<Ancestry.Row> stored(UUID unit) {
        return entityManager.createQuery("select c from UnitClosure c where c.descendantId = :unit", UnitClosure.class)
                .setParameter("unit", unit).getResultList().stream()
                .peek(entityManager::detach)
                .map(closure -> new Ancestry.Row(closure.ancestorId(), closure.interval())).toList();
    }
}
