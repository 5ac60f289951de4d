package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads units as they were on a day, or on the nearest day of their lifetime, in one statement. What held on other days
 * is not fetched.
 */
@ApplicationScoped
class UnitsOnDay {

    /** Units of any time. */
    private static final String NEAREST = units("(%1$s.validTo > :day or %1$s.validTo = u.validTo) "
            + "and (%1$s.validFrom <= :day or %1$s.validFrom = u.validFrom)");

    /** Units that exist on the day. */
    private static final String STANDING = units("%1$s.validFrom <= :day and %1$s.validTo > :day");

    /**
     * What lies at or below a unit on the day. Only outer joins: with an inner one the servers would rather read all
     * units, and what is below for each.
     */
    private static final String BELOW = "select u.id, u.version, u.validFrom, u.validTo, b.type, b.localTerm, b.name, "
            + "b.nameEn, p.parentId, k.scheme, k.code from UnitBelow b left join Unit u on u.id = b.unitId "
            + "left join UnitParent p on p.unitId = b.unitId and p.validFrom <= :day and p.validTo > :day "
            + "left join UnitCode k on k.unitId = b.unitId and k.validFrom <= :day and k.validTo > :day "
            + "where b.ancestorId = :root and " + UnitsBelow.ON_DAY;

    private static final Comparator<OfficialCode> BY_SCHEME = Comparator.comparing(OfficialCode::scheme);

    private final EntityManager entityManager;

    UnitsOnDay(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Map<UUID, UnitAt> of(Collection<UUID> ids, LocalDate day) {
        // A list as a parameter makes Hibernate write the statement anew each time; most questions are about one unit.
        return switch (ids.size()) {
            case 0 -> Map.of();
            case 1 -> read(NEAREST + " where u.id = :id", Map.of("id", ids.iterator().next()), day);
            default -> read(NEAREST + " where u.id in (:ids)", Map.of("ids", ids), day);
        };
    }

    /** @param condition in HQL, on a unit {@code u}; the unit is found only where it holds */
    Optional<UnitAt> find(UUID id, LocalDate day, String condition, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("id", id);
        return read(NEAREST + " where u.id = :id and " + condition, all, day).values().stream().findFirst();
    }

    Map<UUID, UnitAt> below(UUID parent, LocalDate day) {
        return read(STANDING + " where p.parentId = :parent and u.validFrom <= :day and u.validTo > :day",
                Map.of("parent", parent), day);
    }

    Map<UUID, UnitAt> subtree(UUID root, Collection<UnitType> types, LocalDate day) {
        Map<String, Object> parameters = UnitsBelow.onDay(day);
        parameters.put("root", root);
        if (Set.copyOf(types).size() == UnitType.values().length) {
            return read(BELOW, parameters, day);
        }
        parameters.put("types", types);
        return read(BELOW + " and b.type in (:types)", parameters, day);
    }

    /**
     * The units with their facts on a day.
     *
     * @param shown HQL condition on a fact {@code %1$s} of unit {@code u}: the one on the nearest day of its lifetime.
     *              Before it that is the first, after it the last, and of a unit that exists on no day the only one
     */
    private static String units(String shown) {
        return "select u.id, u.version, u.validFrom, u.validTo, t.type, t.localTerm, n.name, n.nameEn, p.parentId, "
                + "k.scheme, k.code from Unit u join UnitName n on n.unitId = u.id and " + shown.formatted("n")
                + " join UnitTyping t on t.unitId = u.id and " + shown.formatted("t")
                + " left join UnitParent p on p.unitId = u.id and " + shown.formatted("p")
                + " left join UnitCode k on k.unitId = u.id and " + shown.formatted("k");
    }

    private Map<UUID, UnitAt> read(String question, Map<String, ?> parameters, LocalDate day) {
        var query = entityManager.createQuery(question, Object[].class).setParameter("day", day);
        parameters.forEach(query::setParameter);
        Map<UUID, UnitAt> units = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            UnitAt unit = units.computeIfAbsent((UUID) row[0], id -> unit(id, row, day));
            if (row[9] != null) {
                unit.codes().add(new OfficialCode((String) row[9], (String) row[10]));
            }
        }
        units.values().forEach(unit -> unit.codes().sort(BY_SCHEME));
        return units;
    }

    private static UnitAt unit(UUID id, Object[] row, LocalDate day) {
        Interval lifetime = new Interval((LocalDate) row[2], (LocalDate) row[3]);
        return new UnitAt(id, (Long) row[1], lifetime.nearest(day), lifetime, (UnitType) row[4], (String) row[5],
                (String) row[6], (String) row[7], (UUID) row[8], new ArrayList<>(1));
    }
}
