package vn.phongtrao.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares what is read below units on a day with what the closure and the facts say, for whatever a test has done. */
@ApplicationScoped
public class SubtreeCheck {

    private static final String ON_DAY = "%1$s.validFrom <= :day and %1$s.validTo > :day";
    private static final String BY_FACTS = "select c.descendantId, n.name, t.type from UnitClosure c "
            + "join UnitName n on n.unitId = c.descendantId join UnitTyping t on t.unitId = c.descendantId "
            + "where c.ancestorId = :root and " + ON_DAY.formatted("c") + " and " + ON_DAY.formatted("n") + " and "
            + ON_DAY.formatted("t");

    /** A unit on a day. */
    private record Row(UUID unit, String name, UnitType type) {
    }

    private final EntityManager entityManager;
    private final UnitDirectory directory;

    SubtreeCheck(EntityManager entityManager, UnitDirectory directory) {
        this.entityManager = entityManager;
        this.directory = directory;
    }

    /** The nation and a unit, on the first day of everything that ever held, and on the day before it. */
    @Transactional
    public void onEveryDay(String unit) {
        List<LocalDate> days = entityManager.createQuery("select distinct n.validFrom from UnitName n union "
                + "select distinct n.validTo from UnitName n union select distinct c.validFrom from UnitClosure c "
                + "union select distinct c.validTo from UnitClosure c", LocalDate.class).getResultList();
        for (LocalDate first : days) {
            for (LocalDate day : List.of(first, first.minusDays(1))) {
                assertEquals(byFacts(UUID.fromString(TestUnits.NATION), day),
                        read(UUID.fromString(TestUnits.NATION), day), () -> "the nation on " + day);
                assertEquals(byFacts(UUID.fromString(unit), day), read(UUID.fromString(unit), day),
                        () -> unit + " on " + day);
            }
        }
    }

    private Set<Row> read(UUID root, LocalDate day) {
        return directory.subtree(root, EnumSet.allOf(UnitType.class), day).stream()
                .map(row -> new Row(row.id(), row.name(), row.type())).collect(Collectors.toSet());
    }

    private Set<Row> byFacts(UUID root, LocalDate day) {
        return entityManager.createQuery(BY_FACTS, Object[].class).setParameter("root", root).setParameter("day", day)
                .getResultList().stream().map(row -> new Row((UUID) row[0], (String) row[1], (UnitType) row[2]))
                .collect(Collectors.toSet());
    }
}
