package vn.phongtrao.concurrency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What the database holds of the journal and the audit trail, read past the API. */
@ApplicationScoped
class Journals {

    private final EntityManager entityManager;

    Journals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many events of the type the resource has. */
    long events(String type, String subject) {
        return count("select count(*) from event where type = :type and subject = :subject", type, subject);
    }

    /** How many audit rows of the action the resource has. */
    long auditRows(String action, String resource) {
        return count("select count(*) from audit_entry where action = :type and resource = :subject",
                action, resource);
    }

    /** How many events wait for their number. */
    long pending() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entityManager
                .createNativeQuery("select count(*) from event_pending").getSingleResult()).longValue());
    }

    /** The numbers above one, in order, as one reader sees them at one moment. */
    List<Long> numbersAfter(long sequence) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> numbers = entityManager.createNativeQuery(
                            "select sequence from event_sequence where sequence > :after order by sequence")
                    .setParameter("after", sequence).getResultList();
            return numbers.stream().map(number -> ((Number) number).longValue()).toList();
        });
    }

    /** The number of the first event of a resource, or null while it has none. */
    Long numberOf(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> numbers = entityManager.createNativeQuery(
                            "select s.sequence from event e join event_sequence s on s.event_id = e.id "
                                    + "where e.subject = :subject order by s.sequence")
                    .setParameter("subject", subject).getResultList();
            return numbers.isEmpty() ? null : ((Number) numbers.get(0)).longValue();
        });
    }

    private long count(String query, String type, String subject) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entityManager.createNativeQuery(query)
                .setParameter("type", type).setParameter("subject", subject).getSingleResult()).longValue());
    }
}
