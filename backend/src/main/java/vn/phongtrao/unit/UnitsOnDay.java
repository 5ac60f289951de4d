package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Reads units as they were on a day, or on the nearest day of their lifetime, in one statement: what held on other days
 * is not fetched, so that a long history costs nothing.
 */
@ApplicationScoped
class UnitsOnDay {

    private static final String UNITS = "select u.id, u.version, u.validFrom, u.validTo, t.type, t.localTerm, n.name, "
            + "n.nameEn, p.parentId, k.scheme, k.code from Unit u "
            + "join UnitName n on n.unitId = u.id and " + shown("n")
            + " join UnitTyping t on t.unitId = u.id and " + shown("t")
            + " left join UnitParent p on p.unitId = u.id and " + shown("p")
            + " left join UnitCode k on k.unitId = u.id and " + shown("k");

    private final EntityManager entityManager;

    UnitsOnDay(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Map<UUID, UnitAt> of(Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty() ? Map.of() : units(" where u.id in (:ids)", Map.of("ids", ids), day);
    }

    Map<UUID, UnitAt> below(UUID parent, LocalDate day) {
        return units(" where p.parentId = :parent and u.validFrom <= :day and u.validTo > :day",
                Map.of("parent", parent), day);
    }

    Map<UUID, UnitAt> subtree(UUID root, Collection<UnitType> types, LocalDate day) {
        return units(" join UnitClosure c on c.descendantId = u.id and c.ancestorId = :root and c.validFrom <= :day "
                + "and c.validTo > :day where t.type in (:types)", Map.of("root", root, "types", types), day);
    }

    /**
     * HQL condition: of a unit's facts {@code f}, the one on the nearest day of its lifetime. Before it that is the
     * first, after it the last, and of a unit that exists on no day the only one.
     */
    private static String shown(String f) {
        return "(" + f + ".validTo > :day or " + f + ".validTo = u.validTo) and (" + f + ".validFrom <= :day or "
                + f + ".validFrom = u.validFrom)";
    }

    private Map<UUID, UnitAt> units(String selection, Map<String, ?> parameters, LocalDate day) {
        var query = entityManager.createQuery(UNITS + selection, Object[].class).setParameter("day", day);
        parameters.forEach(query::setParameter);
        Map<UUID, UnitAt> units = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            UnitAt unit = units.computeIfAbsent((UUID) row[0], id -> unit(id, row, day));
            if (row[9] != null) {
                unit.codes().add(new OfficialCode((String) row[9], (String) row[10]));
            }
        }
        units.replaceAll((id, unit) -> unit.withCodes(unit.codes().stream()
                .sorted(Comparator.comparing(OfficialCode::scheme)).toList()));
        return units;
    }

    private static UnitAt unit(UUID id, Object[] row, LocalDate day) {
        Interval lifetime = new Interval((LocalDate) row[2], (LocalDate) row[3]);
        return new UnitAt(id, (Long) row[1], lifetime.nearest(day), lifetime, (UnitType) row[4], (String) row[5],
                (String) row[6], (String) row[7], (UUID) row[8], new ArrayList<>(1));
    }
}
