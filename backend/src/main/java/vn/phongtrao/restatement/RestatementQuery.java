package vn.phongtrao.restatement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitType;

/** Asks the dated tree, always for single days, so that versions of other days cost nothing. */
@ApplicationScoped
class RestatementQuery {

    private final EntityManager entityManager;

    RestatementQuery(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The unit and all units below it on a day. */
    Set<UUID> subtree(UUID root, LocalDate day) {
        return new HashSet<>(entityManager.createQuery("select c.descendantId from UnitClosure c "
                        + "where c.ancestorId = :root and c.validFrom <= :day and c.validTo > :day", UUID.class)
                .setParameter("root", root).setParameter("day", day).getResultList());
    }

    /** The units that lay in a territory on some day of a period and are of one of the types, or among those named. */
    Set<UUID> participants(UUID territory, Period period, Collection<UnitType> types, Collection<UUID> named) {
        return new HashSet<>(entityManager.createQuery("select c.descendantId from UnitClosure c "
                        + "join UnitTyping t on t.unitId = c.descendantId where c.ancestorId = :territory "
                        + "and c.validFrom <= :last and c.validTo > :first and t.validFrom <= :last "
                        + "and t.validTo > :first and (t.type in (:types) or c.descendantId in (:named))", UUID.class)
                .setParameter("territory", territory).setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay()).setParameter("types", types).setParameter("named", named)
                .getResultList());
    }

    /** The units that lay in a territory in a period, ended by a day, and went into none on their last one. */
    Set<UUID> withoutSuccessor(UUID territory, Period period, LocalDate day) {
        return new HashSet<>(entityManager.createQuery("select u.id from UnitClosure c "
                        + "join Unit u on u.id = c.descendantId where c.ancestorId = :territory "
                        + "and c.validFrom <= :last and c.validTo > :first and u.validTo <= :day "
                        + "and not exists (select 1 from SuccessionEdge e join Succession s on s.id = e.successionId "
                        + "where e.fromId = u.id and s.takesEffectOn = u.validTo)", UUID.class)
                .setParameter("territory", territory).setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay()).setParameter("day", day).getResultList());
    }

    /** Where those of the units that exist on a day lie then. */
    DatedTree tree(Collection<UUID> units, LocalDate day) {
        if (units.isEmpty()) {
            return new DatedTree(Map.of());
        }
        List<Object[]> rows = entityManager.createQuery("select c.descendantId, c.ancestorId, "
                        + "(select count(*) from UnitClosure d where d.descendantId = c.ancestorId "
                        + "and d.validFrom <= :day and d.validTo > :day) from UnitClosure c "
                        + "where c.descendantId in (:units) and c.validFrom <= :day and c.validTo > :day", Object[].class)
                .setParameter("units", units).setParameter("day", day).getResultList();
        Map<UUID, Long> depths = new HashMap<>();
        Map<UUID, List<UUID>> paths = new HashMap<>();
        rows.forEach(row -> {
            depths.put((UUID) row[1], (Long) row[2]);
            paths.computeIfAbsent((UUID) row[0], unit -> new ArrayList<>()).add((UUID) row[1]);
        });
        paths.values().forEach(path -> path.sort(Comparator.comparing(depths::get)));
        return new DatedTree(paths);
    }

    /** The names and types that a unit and the successors of some units took between two days without becoming others. */
    List<UnitChange> changes(Concordance concordance, Collection<UUID> sources, UUID root, LocalDate then,
            LocalDate asOf) {
        if (!asOf.isAfter(then)) {
            return List.of();
        }
        Set<UUID> units = sources.stream().flatMap(source -> concordance.successors(source, null).stream())
                .filter(unit -> concordance.tree().isWithin(unit, root)).collect(Collectors.toSet());
        units.add(root);
        Map<UUID, List<UnitChange>> typed = changes(units, then, asOf, "UnitTyping", "was.type <> now.type", true);
        Map<UUID, List<UnitChange>> named = changes(units, then, asOf, "UnitName", "was.name <> now.name", false);
        List<UnitChange> changes = typed.values().stream().flatMap(List::stream).collect(Collectors.toList());
        named.values().stream().flatMap(List::stream).filter(change -> typed
                        .getOrDefault(change.unit(), List.of()).stream()
                        .noneMatch(other -> other.date().equals(change.date())))
                .forEach(changes::add);
        return changes.stream().sorted(Comparator.comparing(UnitChange::date).thenComparing(UnitChange::nameAfter)
                .thenComparing(UnitChange::unit)).toList();
    }

    private Map<UUID, List<UnitChange>> changes(Set<UUID> units, LocalDate then, LocalDate asOf, String fact,
            String differs, boolean typed) {
        return entityManager.createQuery("select now.unitId, now.validFrom, nameBefore.name, nameAfter.name from " + fact
                        + " now join " + fact + " was on was.unitId = now.unitId and was.validTo = now.validFrom and "
                        + differs + " join UnitName nameAfter on nameAfter.unitId = now.unitId "
                        + "and nameAfter.validFrom <= now.validFrom and nameAfter.validTo > now.validFrom "
                        + "join UnitName nameBefore on nameBefore.unitId = now.unitId "
                        + "and nameBefore.validFrom < now.validFrom and nameBefore.validTo >= now.validFrom "
                        + "where now.unitId in (:units) and now.validFrom > :then and now.validFrom <= :asOf",
                        Object[].class)
                .setParameter("units", units).setParameter("then", then).setParameter("asOf", asOf).getResultStream()
                .map(row -> new UnitChange((UUID) row[0], (LocalDate) row[1], typed, (String) row[2], (String) row[3],
                        null))
                .collect(Collectors.groupingBy(UnitChange::unit));
    }
}
