package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps {@link UnitBelow} equal to the closure and the facts, and says where in it the rows of a day are.
 *
 * <p>The rows of an ancestor are stored by the fork of their interval: the highest node of a binary tree over all days
 * that the interval contains. An interval that contains a day has its fork on the way from the root to that day, and of
 * the intervals of one unit only one contains a node. So a question for a day reads at most one row a unit from each of
 * 22 places, and does not meet the others. (H.-P. Kriegel, M. Pötke, T. Seidl: Managing Intervals Efficiently in
 * Object-Relational Databases, VLDB 2000.)
 */
@ApplicationScoped
class UnitsBelow {

    /** Bits of the number of the last day that SQL knows, 9999-12-31. */
    private static final int LEVELS = 22;

    /** What {@code to_days} gives for the first day of the epoch. */
    private static final int DAYS_BEFORE_EPOCH = 719_528;

    private static final int AT_ONCE = 1000;

    private static final String WRITE = "insert into unit_below (ancestor_id, fork, valid_from, unit_id, valid_to, type, "
            + "local_term, name, name_en) "
            + "select ancestor_id, last_day - last_day % (1 << (length(bin(first_day ^ last_day)) - 1)), valid_from, "
            + "unit_id, valid_to, type, local_term, name, name_en from ("
            + "select held.*, to_days(valid_from) as first_day, to_days(valid_to) - 1 as last_day from ("
            + "select c.ancestor_id, c.descendant_id as unit_id, t.type, t.local_term, n.name, n.name_en, "
            + "greatest(c.valid_from, n.valid_from, t.valid_from) as valid_from, "
            + "least(c.valid_to, n.valid_to, t.valid_to) as valid_to from unit_closure c "
            + "join unit_name n on n.unit_id = c.descendant_id join unit_typing t on t.unit_id = c.descendant_id "
            + "where c.descendant_id in (:units)) held where valid_from < valid_to) placed";

    /** HQL condition on a {@link UnitBelow} {@code b}: its interval contains {@code :day}. */
    static final String ON_DAY = IntStream.range(0, LEVELS).mapToObj(level -> ":fork" + level)
            .collect(Collectors.joining(", ", "b.fork in (", ") and b.validFrom <= :day and b.validTo > :day"));

    private final EntityManager entityManager;

    UnitsBelow(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The parameters that {@link #ON_DAY} needs, apart from the day itself. */
    static Map<String, Object> onDay(LocalDate day) {
        int number = Math.toIntExact(day.toEpochDay()) + DAYS_BEFORE_EPOCH;
        Map<String, Object> forks = new TreeMap<>();
        for (int level = 0; level < LEVELS; level++) {
            forks.put("fork" + level, (number >> level | 1) << level);
        }
        return forks;
    }

    /** Writes anew the rows of units whose closure or facts have changed and are in the database. */
    void refresh(Collection<UUID> units) {
        List<UUID> all = new ArrayList<>(units);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> part = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            entityManager.createQuery("delete from UnitBelow b where b.unitId in (:units)")
                    .setParameter("units", part).executeUpdate();
            entityManager.createNativeQuery(WRITE).setParameter("units", part).executeUpdate();
        }
    }
}
