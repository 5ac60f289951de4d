package vn.phongtrao.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.phongtrao.event.Lease;

/** Puts committed audit entries into the hash chain. */
@ApplicationScoped
class AuditSequencer {

    private static final int AT_ONCE = 500;

    private final EntityManager entityManager;
    private final Lease lease;

    AuditSequencer(EntityManager entityManager, Lease lease) {
        this.entityManager = entityManager;
        this.lease = lease;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void chainCommitted() {
        lease.take("audit").ifPresent(state -> {
            List<AuditEntry> waiting = waiting();
            long sequence = state.nextSequence();
            byte[] hash = state.lastHash();
            for (AuditEntry entry : waiting) {
                hash = AuditChain.hash(hash, sequence, entry);
                entityManager.createNativeQuery(
                                "insert into audit_chain (sequence, entry_id, hash) values (:s, :e, :h)")
                        .setParameter("s", sequence++).setParameter("e", entry.id()).setParameter("h", hash)
                        .executeUpdate();
            }
            if (!waiting.isEmpty()) {
                entityManager.createQuery("delete from AuditPending where entryId in (:entries)")
                        .setParameter("entries", waiting.stream().map(AuditEntry::id).toList()).executeUpdate();
                lease.keep(new Lease.State(state.name(), sequence, hash));
            }
        });
    }

    private List<AuditEntry> waiting() {
        return entityManager.createQuery(
                        "select a from AuditEntry a join AuditPending p on p.entryId = a.id "
                                + "order by p.occurredAt, p.entryId", AuditEntry.class)
                .setMaxResults(AT_ONCE).getResultList();
    }
}
