package vn.phongtrao.unit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How many units lie at or below a unit on a day. What was counted is remembered for the revision of the tree in which it
 * was counted, and is of no use to anybody after the next change of the tree, by whichever process.
 */
@ApplicationScoped
public class UnitCensus {

    private static final int REMEMBERED = 20_000;

    private final EntityManager entityManager;
    private final TreeRevision revision;
    private final Cache<Question, Map<UnitType, Integer>> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Question(long revision, UUID unit, LocalDate day) {
    }

    UnitCensus(EntityManager entityManager, TreeRevision revision) {
        this.entityManager = entityManager;
        this.revision = revision;
    }

    /** How many units of which type lie at or below each of the units, by unit. */
    public Map<UUID, Map<UnitType, Integer>> count(Collection<UUID> units, LocalDate day) {
        long current = revision.current();
        Map<UUID, Map<UnitType, Integer>> counts = new HashMap<>();
        Set<UUID> missing = new LinkedHashSet<>();
        units.forEach(unit -> Optional.ofNullable(known.getIfPresent(new Question(current, unit, day)))
                .ifPresentOrElse(found -> counts.put(unit, found), () -> missing.add(unit)));
        if (!missing.isEmpty()) {
            counted(missing, day).forEach((unit, byType) -> {
                counts.put(unit, byType);
                known.put(new Question(current, unit, day), byType);
            });
        }
        return counts;
    }

    private Map<UUID, Map<UnitType, Integer>> counted(Set<UUID> units, LocalDate day) {
        Map<UUID, Map<UnitType, Integer>> counts = new HashMap<>();
        units.forEach(unit -> counts.put(unit, new EnumMap<>(UnitType.class)));
        var query = entityManager.createQuery("select b.ancestorId, b.type, count(*) from UnitBelow b "
                        + "where b.ancestorId in (:units) and " + UnitsBelow.ON_DAY + " group by b.ancestorId, b.type",
                Object[].class).setParameter("units", units).setParameter("day", day);
        UnitsBelow.onDay(day).forEach(query::setParameter);
        query.getResultList().forEach(row ->
                counts.get((UUID) row[0]).put((UnitType) row[1], ((Long) row[2]).intValue()));
        return counts;
    }
}
