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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How many units lie at or below a unit on a day, and which they are where they are few. What was counted is remembered
 * for the revision of the tree in which it was counted.
 */
@ApplicationScoped
public class UnitCensus {

    private static final int REMEMBERED = 20_000;
    /** Longer lists are read each time. */
    private static final int FEW = 100;
    private static final int REMEMBERED_IN_LISTS = 100_000;

    private final EntityManager entityManager;
    private final UnitDirectory units;
    private final TreeRevision revision;
    private final Cache<Question, Map<UnitType, Integer>> counts = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<Listing, List<UnitAt>> lists = Caffeine.newBuilder().maximumWeight(REMEMBERED_IN_LISTS)
            .weigher((Listing listing, List<UnitAt> found) -> 1 + found.size()).build();

    private record Question(long revision, UUID unit, LocalDate day) {
    }

    private record Listing(Question question, Set<UnitType> types) {
    }

    UnitCensus(EntityManager entityManager, UnitDirectory units, TreeRevision revision) {
        this.entityManager = entityManager;
        this.units = units;
        this.revision = revision;
    }

    /** The census of the tree as it is. */
    public Edition current() {
        return new Edition(revision.current());
    }

    /** The census of one state of the tree. */
    public final class Edition {

        private final long current;

        private Edition(long current) {
            this.current = current;
        }

        /** How many units of which type lie at or below each of the units, by unit. */
        public Map<UUID, Map<UnitType, Integer>> count(Collection<UUID> units, LocalDate day) {
            Map<UUID, Map<UnitType, Integer>> found = new HashMap<>();
            Set<UUID> missing = new LinkedHashSet<>();
            units.forEach(unit -> Optional.ofNullable(counts.getIfPresent(new Question(current, unit, day)))
                    .ifPresentOrElse(known -> found.put(unit, known), () -> missing.add(unit)));
            if (!missing.isEmpty()) {
                counted(missing, day).forEach((unit, byType) -> {
                    found.put(unit, byType);
                    counts.put(new Question(current, unit, day), byType);
                });
            }
            return found;
        }

        /** The units of some types at or below one, itself included, by name. */
        public List<UnitAt> list(UUID unit, Set<UnitType> types, LocalDate day) {
            Listing listing = new Listing(new Question(current, unit, day), Set.copyOf(types));
            List<UnitAt> found = lists.getIfPresent(listing);
            if (found == null) {
                found = units.subtree(unit, types, day);
                if (found.size() <= FEW) {
                    lists.put(listing, found);
                }
            }
            return found;
        }
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
