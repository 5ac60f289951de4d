package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads where units lay through time. */
@ApplicationScoped
public class UnitLineages {

    private static final String ABOVE = "select c.descendantId, c.ancestorId, u.validFrom, u.validTo, c.validFrom, c.validTo "
            + "from UnitClosure c join Unit u on u.id = c.ancestorId where c.descendantId <> c.ancestorId "
            + "and c.descendantId ";
    private static final String TYPES = "select t.unitId, t.type, t.validFrom, t.validTo from UnitTyping t where t.unitId ";
    private static final String ONE = "= :units";
    private static final String MANY = "in (:units)";

    private final EntityManager entityManager;

    UnitLineages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By unit. */
    public Map<UUID, UnitLineage> of(Collection<UUID> units) {
        Map<UUID, UnitLineage> lineages = new HashMap<>();
        units.forEach(unit -> lineages.put(unit, new UnitLineage(new ArrayList<>(), new ArrayList<>())));
        if (!units.isEmpty()) {
            rows(ABOVE, units).forEach(row -> lineages.get((UUID) row[0]).above().add(new UnitLineage.Above(
                    (UUID) row[1], interval(row[2], row[3]), interval(row[4], row[5]))));
            rows(TYPES, units).forEach(row -> lineages.get((UUID) row[0]).types().add(
                    new UnitLineage.Typed((UnitType) row[1], interval(row[2], row[3]))));
        }
        return lineages;
    }

    private List<Object[]> rows(String question, Collection<UUID> units) {
        // A list as a parameter makes Hibernate write the statement anew each time; most questions are about one unit.
        return units.size() == 1
                ? entityManager.createQuery(question + ONE, Object[].class).setParameter("units", units.iterator().next())
                        .getResultList()
                : entityManager.createQuery(question + MANY, Object[].class).setParameter("units", units).getResultList();
    }

    private static Interval interval(Object from, Object to) {
        return new Interval((LocalDate) from, (LocalDate) to);
    }
}
