package vn.phongtrao.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.succession.SuccessionImpact;

/**
 * What units that end owe still, until their day. What falls due from then on passes to the units of that day by itself.
 */
@ApplicationScoped
class ObligationSuccessionImpact implements SuccessionImpact {

    private static final String OPEN = " from " + Owed.FROM + " where (" + Owed.OWES + ") and not " + Owed.DONE
            + " and not " + Owed.EXEMPT + " and up.unitId in (:units) and d.dueOn < :day and not " + Owed.PAST;

    private final EntityManager entityManager;
    private final Clock clock;

    ObligationSuccessionImpact(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public List<Touched> touchedBy(Collection<UUID> ending, LocalDate day) {
        if (ending.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = Map.of("units", ending, "day", day, "today", LocalDate.now(clock));
        var count = entityManager.createQuery("select count(*)" + OPEN, Long.class);
        var items = entityManager.createQuery("select " + Owed.SELECT + OPEN + " order by d.dueOn, d.id",
                Owed.class).setMaxResults(LISTED);
        parameters.forEach(count::setParameter);
        parameters.forEach(items::setParameter);
        return List.of(new Touched(Kind.OBLIGATION, count.getSingleResult(),
                items.getResultStream().map(ObligationSuccessionImpact::dependant).toList()));
    }

    /** What was recorded by hand for units that were opened. */
    @Override
    public List<Dependant> restingOn(Collection<UUID> opened, Collection<UUID> successors, LocalDate day) {
        return opened.isEmpty() ? List.of() : entityManager.createQuery(
                        "select o, d.title from Obligation o join DueDate d on d.id = o.dueDateId "
                                + "where o.unitId in (:units) order by d.dueOn, o.id", Object[].class)
                .setParameter("units", opened).setMaxResults(LISTED).getResultStream().map(row -> {
                    Obligation obligation = (Obligation) row[0];
                    return new Dependant(Kind.OBLIGATION, obligation.id(), ObligationView.path(obligation.id()),
                            (String) row[1], obligation.unitId());
                }).toList();
    }

    private static Dependant dependant(Owed owed) {
        return new Dependant(Kind.OBLIGATION, owed.id(), ObligationView.path(owed.id()),
                owed.date().dueOn() + " " + owed.date().title(), owed.unit());
    }
}
