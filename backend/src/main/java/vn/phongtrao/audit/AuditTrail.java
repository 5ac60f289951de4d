package vn.phongtrao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.jboss.logging.MDC;
import vn.phongtrao.event.Event;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.web.RequestIds;

/** Writes the audit row of every journal entry, in the transaction of the change. */
@ApplicationScoped
class AuditTrail {

    private final EntityManager entityManager;
    private final Caller caller;

    AuditTrail(EntityManager entityManager, Caller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    void onChange(@Observes Event event) {
        Object requestId = MDC.get(RequestIds.CONTEXT_KEY);
        AuditEntry entry = new AuditEntry(event, caller, requestId == null ? null : requestId.toString());
        entityManager.persist(entry);
        entityManager.persist(new AuditPending(entry));
    }
}
