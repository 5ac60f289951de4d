package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads a unit's intervals and successions. */
@ApplicationScoped
class UnitHistory {

    private final EntityManager entityManager;
    private final UnitFacts facts;
    private final UnitDirectory directory;

    UnitHistory(EntityManager entityManager, UnitFacts facts, UnitDirectory directory) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.directory = directory;
    }

    UnitHistoryView of(UUID unit) {
        List<UnitParent> parents = facts.listAll(UnitParent.class, List.of(unit));
        List<Object[]> edges = entityManager.createQuery(
                        "select s, e from SuccessionEdge e join Succession s on s.id = e.successionId "
                                + "where e.fromId = :unit or e.toId = :unit order by s.takesEffectOn, e.fromId, e.toId",
                        Object[].class)
                .setParameter("unit", unit).getResultList();
        Set<UUID> others = new HashSet<>();
        parents.forEach(parent -> others.add(parent.parentId()));
        edges.forEach(row -> {
            others.add(((SuccessionEdge) row[1]).fromId());
            others.add(((SuccessionEdge) row[1]).toId());
        });
        Map<UUID, String> names = directory.names(others, Interval.NO_END.minusDays(1));
        return UnitHistoryView.of(unit, facts.listAll(UnitName.class, List.of(unit)),
                facts.listAll(UnitTyping.class, List.of(unit)), parents,
                facts.listAll(UnitCode.class, List.of(unit)), edges, names);
    }
}
