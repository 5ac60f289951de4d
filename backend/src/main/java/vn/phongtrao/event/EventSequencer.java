package vn.phongtrao.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Numbers committed events. */
@ApplicationScoped
class EventSequencer {

    private static final int AT_ONCE = 500;

    private final EntityManager entityManager;
    private final Lease lease;

    EventSequencer(EntityManager entityManager, Lease lease) {
        this.entityManager = entityManager;
        this.lease = lease;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void numberCommitted() {
        lease.take("event").ifPresent(state -> {
            List<UUID> waiting = waiting();
            long sequence = state.nextSequence();
            for (UUID event : waiting) {
                entityManager.createNativeQuery("insert into event_sequence (sequence, event_id) values (:s, :e)")
                        .setParameter("s", sequence++).setParameter("e", event).executeUpdate();
            }
            if (!waiting.isEmpty()) {
                entityManager.createQuery("delete from EventPending where eventId in (:events)")
                        .setParameter("events", waiting).executeUpdate();
                lease.keep(new Lease.State(state.name(), sequence, state.lastHash()));
            }
        });
    }

    private List<UUID> waiting() {
        return entityManager.createQuery("select p.eventId from EventPending p order by p.occurredAt, p.eventId",
                UUID.class).setMaxResults(AT_ONCE).getResultList();
    }
}
