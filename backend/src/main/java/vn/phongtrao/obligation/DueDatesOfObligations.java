package vn.phongtrao.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.calendar.DueDateInUse;

/** A due date for which a unit's completion or exemption was recorded stays. */
@ApplicationScoped
class DueDatesOfObligations implements DueDateInUse {

    private final EntityManager entityManager;

    DueDatesOfObligations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Set<UUID> among(Collection<UUID> dueDates) {
        return dueDates.isEmpty() ? Set.of() : Set.copyOf(entityManager.createQuery(
                        "select distinct o.dueDateId from Obligation o where o.dueDateId in (:dueDates)", UUID.class)
                .setParameter("dueDates", dueDates).getResultList());
    }
}
