package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the dated closure equal to the parents. */
@ApplicationScoped
class UnitTree {

    private final EntityManager entityManager;
    private final UnitFacts facts;

    UnitTree(EntityManager entityManager, UnitFacts facts) {
        this.entityManager = entityManager;
        this.facts = facts;
    }

    /** Makes changes of the tree wait for each other until the transaction ends. */
    void lock() {
        entityManager.createNativeQuery("select id from unit_tree where id = 1 for update").getSingleResult();
    }

    /**
     * Computes anew what the unit, and everything that is or ever was below it, lay below.
     *
     * @throws UnitCycle when a unit would lie below itself on any day; {@code parent} is named in it
     */
    void refresh(Unit changed, UUID parent) {
        entityManager.flush();
        Set<UUID> affected = new HashSet<>(entityManager.createQuery(
                        "select distinct c.descendantId from UnitClosure c where c.ancestorId = :unit", UUID.class)
                .setParameter("unit", changed.id()).getResultList());
        affected.add(changed.id());

        Computation computation = new Computation(affected, parent);
        Map<UUID, List<Row>> rows = new HashMap<>();
        affected.forEach(unit -> rows.put(unit, computation.ancestorsOf(unit)));

        entityManager.createQuery("delete from UnitClosure c where c.descendantId in (:units)")
                .setParameter("units", affected).executeUpdate();
        List<UnitClosure> closure = new ArrayList<>();
        rows.forEach((unit, ancestors) -> ancestors.forEach(row ->
                closure.add(new UnitClosure(row.ancestor, unit, row.interval))));
        closure.forEach(entityManager::persist);
        entityManager.flush();
        // Rows are replaced by a bulk delete, of which a managed entity would know nothing.
        closure.forEach(entityManager::detach);
    }

    private record Row(UUID ancestor, Interval interval) {
    }

    private final class Computation {

        private final Map<UUID, List<UnitParent>> parents = new HashMap<>();
        private final Map<UUID, Interval> lifetimes = new HashMap<>();
        private final Map<UUID, List<Row>> known = new HashMap<>();
        private final Set<UUID> underWay = new HashSet<>();
        private final Set<UUID> affected;
        private final UUID named;

        Computation(Set<UUID> affected, UUID named) {
            this.affected = affected;
            this.named = named;
            facts.listAll(UnitParent.class, affected)
                    .forEach(parent -> parents.computeIfAbsent(parent.unitId(), u -> new ArrayList<>()).add(parent));
            entityManager.createQuery("select u from Unit u where u.id in (:units)", Unit.class)
                    .setParameter("units", affected).getResultList()
                    .forEach(unit -> lifetimes.put(unit.id(), unit.lifetime()));
        }

        List<Row> ancestorsOf(UUID unit) {
            if (!affected.contains(unit)) {
                return known.computeIfAbsent(unit, this::stored);
            }
            List<Row> done = known.get(unit);
            if (done != null) {
                return done;
            }
            // A unit met again on its own way up lies below itself on some day only if the intervals overlap all the
            // way round; a chain of parents that differs by time may pass a unit twice. Both are refused: a parent
            // that once lay below is not a case that any reorganisation has produced.
            if (!underWay.add(unit)) {
                throw new UnitCycle(named);
            }
            List<Row> rows = new ArrayList<>();
            rows.add(new Row(unit, lifetimes.get(unit)));
            for (UnitParent parent : parents.getOrDefault(unit, List.of())) {
                for (Row above : ancestorsOf(parent.parentId())) {
                    Interval both = above.interval.intersect(parent.interval());
                    if (!both.isEmpty()) {
                        rows.add(new Row(above.ancestor, both));
                    }
                }
            }
            underWay.remove(unit);
            List<Row> joined = joined(rows);
            known.put(unit, joined);
            return joined;
        }

        private List<Row> stored(UUID unit) {
            return entityManager.createQuery("select c from UnitClosure c where c.descendantId = :unit",
                            UnitClosure.class)
                    .setParameter("unit", unit).getResultList().stream()
                    .peek(entityManager::detach)
                    .map(closure -> new Row(closure.ancestorId(), closure.interval())).toList();
        }

        /** Joins intervals of one ancestor that touch. */
        private List<Row> joined(List<Row> rows) {
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
}
