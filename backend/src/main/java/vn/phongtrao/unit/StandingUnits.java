package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;

/** Reads many units at once, as plain values: nothing of it is managed. */
@ApplicationScoped
class StandingUnits {

    /** How many values one {@code in (…)} takes. */
    private static final int AT_ONCE = 1000;

    private final EntityManager entityManager;
    private final Caller caller;

    StandingUnits(EntityManager entityManager, Caller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    /** Every unit that ever held one of the codes. */
    Set<UUID> holders(Collection<OfficialCode> codes) {
        Set<UUID> holders = new HashSet<>();
        codes.stream().collect(Collectors.groupingBy(OfficialCode::scheme,
                        Collectors.mapping(OfficialCode::code, Collectors.toSet())))
                .forEach((scheme, ofScheme) -> inParts(ofScheme, part -> holders.addAll(entityManager.createQuery(
                                "select c.unitId from UnitCode c where c.scheme = :scheme and c.code in (:codes)",
                                UUID.class)
                        .setParameter("scheme", scheme).setParameter("codes", part).getResultList())));
        return holders;
    }

    /** The units of these ids, those that exist. */
    Map<UUID, StandingUnit> all(Collection<UUID> ids) {
        Map<UUID, StandingUnit> units = new LinkedHashMap<>();
        inParts(ids, part -> {
            Map<UUID, List<Span<StandingUnit.Name>>> names = facts("f.name, f.nameEn", "UnitName", part,
                    row -> new StandingUnit.Name((String) row[3], (String) row[4]));
            Map<UUID, List<Span<StandingUnit.Type>>> types = facts("f.type, f.localTerm", "UnitTyping", part,
                    row -> new StandingUnit.Type((UnitType) row[3], (String) row[4]));
            Map<UUID, List<Span<UUID>>> parents = facts("f.parentId", "UnitParent", part, row -> (UUID) row[3]);
            Map<UUID, List<Span<OfficialCode>>> codes = facts("f.scheme, f.code", "UnitCode", part,
                    row -> new OfficialCode((String) row[3], (String) row[4]));
            rows("select u.id, u.validFrom, u.validTo from Unit u where u.id in (:ids)", part).forEach(row -> {
                UUID id = (UUID) row[0];
                units.put(id, new StandingUnit(id, interval(row), names.getOrDefault(id, List.of()),
                        types.getOrDefault(id, List.of()), parents.getOrDefault(id, List.of()),
                        codes.getOrDefault(id, List.of())));
            });
        });
        return units;
    }

    /** Those of the units that the caller's reach lets be changed. */
    Set<UUID> writable(Collection<UUID> ids) {
        Set<UUID> writable = new HashSet<>();
        inParts(ids, part -> {
            var query = entityManager.createQuery(
                            "select u.id from Unit u where u.id in (:ids) and " + Reach.mayWrite("u.id"), UUID.class)
                    .setParameter("ids", part);
            caller.reach().writeParameters().forEach(query::setParameter);
            writable.addAll(query.getResultList());
        });
        return writable;
    }

    /** The units and everything that is or ever was below them. */
    Set<UUID> withDescendants(Collection<UUID> ids) {
        Set<UUID> descendants = new HashSet<>(ids);
        inParts(ids, part -> descendants.addAll(entityManager.createQuery(
                        "select distinct c.descendantId from UnitClosure c where c.ancestorId in (:ids)", UUID.class)
                .setParameter("ids", part).getResultList()));
        return descendants;
    }

    /** What each of the units lay at or below. */
    Map<UUID, List<Ancestry.Row>> ancestors(Collection<UUID> ids) {
        Map<UUID, List<Ancestry.Row>> ancestors = new HashMap<>();
        inParts(ids, part -> rows("select c.descendantId, c.validFrom, c.validTo, c.ancestorId from UnitClosure c "
                + "where c.descendantId in (:ids)", part).forEach(row -> ancestors
                .computeIfAbsent((UUID) row[0], unit -> new ArrayList<>())
                .add(new Ancestry.Row((UUID) row[3], interval(row)))));
        return ancestors;
    }

    private <V> Map<UUID, List<Span<V>>> facts(String columns, String entity, Collection<UUID> units,
            Function<Object[], V> value) {
        Map<UUID, List<Span<V>>> facts = new HashMap<>();
        rows("select f.unitId, f.validFrom, f.validTo, " + columns + " from " + entity
                + " f where f.unitId in (:ids) order by f.validFrom", units)
                .forEach(row -> facts.computeIfAbsent((UUID) row[0], unit -> new ArrayList<>())
                        .add(new Span<>(interval(row), value.apply(row))));
        return facts;
    }

    private List<Object[]> rows(String query, Collection<UUID> ids) {
        return entityManager.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }

    private static Interval interval(Object[] row) {
        return new Interval((LocalDate) row[1], (LocalDate) row[2]);
    }

    private static <T> void inParts(Collection<T> values, Consumer<List<T>> work) {
        List<T> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }
}
