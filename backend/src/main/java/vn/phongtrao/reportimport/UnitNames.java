package vn.phongtrao.reportimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitDirectory;

/** Finds many units at once: by id, or by the official code that they held on a day. */
@ApplicationScoped
class UnitNames {

    private static final int AT_ONCE = 1000;

    private final EntityManager entityManager;
    private final UnitDirectory units;

    UnitNames(EntityManager entityManager, UnitDirectory units) {
        this.entityManager = entityManager;
        this.units = units;
    }

    /** The units of the names that are one's; a name is an id, or a code as a token claims it. */
    Map<String, UUID> find(Collection<String> names, LocalDate day) {
        Map<String, UUID> found = new HashMap<>();
        Map<OfficialCode, String> codes = new HashMap<>();
        for (String name : names) {
            UUID id = id(name);
            if (id != null) {
                found.put(name, id);
            } else {
                codes.put(OfficialCode.ofClaim(name), name);
            }
        }
        codes.keySet().stream().collect(Collectors.groupingBy(OfficialCode::scheme)).forEach((scheme, ofScheme) ->
                inParts(ofScheme, part -> entityManager.createQuery("select c.code, c.unitId from UnitCode c "
                                + "where c.scheme = :scheme and c.code in (:codes) and c.validFrom <= :day and c.validTo > :day",
                                Object[].class)
                        .setParameter("scheme", scheme).setParameter("day", day)
                        .setParameter("codes", part.stream().map(OfficialCode::code).toList()).getResultStream()
                        .forEach(row -> found.put(codes.get(new OfficialCode(scheme, (String) row[0])), (UUID) row[1]))));
        return found;
    }

    /** Those of the units that the caller may change. */
    Set<UUID> writable(Collection<UUID> ids) {
        Set<UUID> writable = new HashSet<>();
        inParts(List.copyOf(ids), part -> writable.addAll(units.writable(part)));
        return writable;
    }

    /** Those of the units that lie, or ever lay, in a territory. */
    Set<UUID> within(UUID territory, Collection<UUID> ids) {
        Set<UUID> within = new HashSet<>();
        inParts(List.copyOf(ids), part -> within.addAll(entityManager.createQuery("select distinct c.descendantId "
                        + "from UnitClosure c where c.ancestorId = :territory and c.descendantId in (:ids)", UUID.class)
                .setParameter("territory", territory).setParameter("ids", part).getResultList()));
        return within;
    }

    private static UUID id(String name) {
        try {
            return name.length() == 36 ? UUID.fromString(name) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private interface Part<T> {
        void take(List<T> part);
    }

    private static <T> void inParts(List<T> all, Part<T> work) {
        List<T> list = new ArrayList<>(all);
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            work.take(list.subList(from, Math.min(from + AT_ONCE, list.size())));
        }
    }
}
