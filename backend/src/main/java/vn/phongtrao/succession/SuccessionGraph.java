package vn.phongtrao.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which unit went into which. What was undone, and what undid it, does not count; nor does an edge that leads wholly
 * from a unit to itself, which only changed its name, type or code and stays the same unit.
 */
@ApplicationScoped
public class SuccessionGraph {

    private static final String EVERY = "select s, e from SuccessionEdge e join Succession s on s.id = e.successionId "
            + "where s.undoneById is null and s.correctsId is null";
    private static final String COUNTED = EVERY + " and not (e.whole = true and e.fromId = e.toId)";
    private static final String ORDER = " order by s.takesEffectOn, s.id, e.fromId, e.toId";

    private final EntityManager entityManager;

    SuccessionGraph(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * All edges that take effect in a range of days, in order of time.
     *
     * @param after the last day before the range: what takes effect on it is not in
     * @param until the last day of the range: what takes effect on it is in
     */
    public List<SuccessionStep> between(LocalDate after, LocalDate until) {
        return steps(entityManager.createQuery(
                        COUNTED + " and s.takesEffectOn > :after and s.takesEffectOn <= :until" + ORDER, Object[].class)
                .setParameter("after", after).setParameter("until", until));
    }

    /** What the units went into in a range of days, as in {@link #between}. */
    public List<SuccessionStep> from(Collection<UUID> sources, LocalDate after, LocalDate until) {
        return sources.isEmpty() ? List.of() : steps(entityManager.createQuery(COUNTED
                        + " and e.fromId in (:sources) and s.takesEffectOn > :after and s.takesEffectOn <= :until"
                        + ORDER, Object[].class)
                .setParameter("sources", sources).setParameter("after", after).setParameter("until", until));
    }

    /** Every edge at one of the units, whenever it takes effect, in order of time. */
    public List<SuccessionStep> at(Collection<UUID> units) {
        return units.isEmpty() ? List.of() : steps(entityManager.createQuery(
                        COUNTED + " and (e.fromId in (:units) or e.toId in (:units))" + ORDER, Object[].class)
                .setParameter("units", units));
    }

    /** Every edge at one of the units from a day on, those of a unit that stays itself included. */
    public List<SuccessionStep> everyStepAt(Collection<UUID> units, LocalDate day) {
        return units.isEmpty() ? List.of() : steps(entityManager.createQuery(
                        EVERY + " and s.takesEffectOn >= :day and (e.fromId in (:units) or e.toId in (:units))" + ORDER,
                        Object[].class)
                .setParameter("day", day).setParameter("units", units));
    }

    /** The units and all that they have wholly absorbed by a day, through any number of steps. */
    public Set<UUID> withWhollyAbsorbed(Collection<UUID> units, LocalDate day) {
        Set<UUID> all = new HashSet<>(units);
        for (Set<UUID> found = all; !found.isEmpty();) {
            found = sources(found, true, day);
            found.removeAll(all);
            all.addAll(found);
        }
        return all;
    }

    /** The units, those that went into one of them in part by a day, and what these had wholly absorbed. */
    public Set<UUID> withPartlyAbsorbed(Collection<UUID> units, LocalDate day) {
        Set<UUID> all = withWhollyAbsorbed(sources(units, false, day), day);
        all.addAll(units);
        return all;
    }

    private Set<UUID> sources(Collection<UUID> successors, boolean whole, LocalDate day) {
        return successors.isEmpty() ? new HashSet<>() : new HashSet<>(entityManager.createQuery(
                        "select e.fromId from SuccessionEdge e join Succession s on s.id = e.successionId "
                                + "where e.toId in (:units) and e.whole = :whole and s.takesEffectOn <= :day "
                                + "and s.undoneById is null and s.correctsId is null", UUID.class)
                .setParameter("units", successors).setParameter("whole", whole).setParameter("day", day)
                .getResultList());
    }

    private List<SuccessionStep> steps(TypedQuery<Object[]> query) {
        List<Object[]> rows = query.getResultList();
        Map<SuccessionEdge.Key, Map<String, BigDecimal>> weights = weights(rows);
        return rows.stream().map(row -> {
            Succession succession = (Succession) row[0];
            SuccessionEdge edge = (SuccessionEdge) row[1];
            return new SuccessionStep(succession.id(), succession.kind(), succession.takesEffectOn(), edge.fromId(),
                    edge.toId(), edge.whole(), weights.getOrDefault(edge.key(), Map.of()), succession.legalBasis(),
                    succession.legalBasisDirectiveId());
        }).toList();
    }

    /** The declared shares of every edge in the rows. */
    private Map<SuccessionEdge.Key, Map<String, BigDecimal>> weights(List<Object[]> rows) {
        Set<UUID> inParts = rows.stream().map(row -> (SuccessionEdge) row[1]).filter(edge -> !edge.whole())
                .map(SuccessionEdge::successionId).collect(Collectors.toSet());
        Map<SuccessionEdge.Key, Map<String, BigDecimal>> weights = new HashMap<>();
        if (!inParts.isEmpty()) {
            entityManager.createQuery("select w from SuccessionWeight w where w.successionId in (:successions)",
                            SuccessionWeight.class)
                    .setParameter("successions", inParts).getResultList()
                    .forEach(weight -> weights.computeIfAbsent(weight.edge(), edge -> new TreeMap<>())
                            .put(weight.indicatorCode(), weight.weight()));
        }
        return weights;
    }
}
