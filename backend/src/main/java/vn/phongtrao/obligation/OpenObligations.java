package vn.phongtrao.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.calendar.DueDate;

/** What is neither done nor exempted, whoever asks. */
@ApplicationScoped
public class OpenObligations {

    private static final String OPEN = "select up.unitId from " + Owed.FROM + " where d.id = :date and (" + Owed.OWES
            + ") and not " + Owed.DONE + " and not " + Owed.EXEMPT + " order by up.unitId";

    private final EntityManager entityManager;

    OpenObligations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Due dates that units are reminded of before a day, and those whose days of grace ended within some days. */
    public List<DueDate> listDates(LocalDate dueFrom, LocalDate dueTo, LocalDate lateFrom, LocalDate lateTo) {
        return entityManager.createQuery("from DueDate d where d.dueOn between :dueFrom and :dueTo "
                        + "or d.onTimeUntil between :lateFrom and :lateTo order by d.dueOn, d.id", DueDate.class)
                .setParameter("dueFrom", dueFrom).setParameter("dueTo", dueTo)
                .setParameter("lateFrom", lateFrom).setParameter("lateTo", lateTo).getResultList();
    }

    /** The units that owe something by a due date still. */
    public List<UUID> listUnits(DueDate date) {
        return entityManager.createQuery(OPEN, UUID.class).setParameter("date", date.id()).getResultList();
    }


    /** Path of the obligation of a unit. */
    public static String path(UUID dueDate, UUID unit) {
        return ObligationView.path(ObligationId.of(dueDate, unit));
    }
}
