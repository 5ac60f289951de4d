package vn.phongtrao.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import vn.phongtrao.event.Lease;

/** Deletes deliveries that are long over, in small parts, on one process at a time. */
@ApplicationScoped
class WebhookCleaning {

    private static final String LEASE = "webhook-cleaning";
    static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 1000;

    private final EntityManager entityManager;
    private final Lease lease;
    private final Clock clock;

    WebhookCleaning(EntityManager entityManager, Lease lease, Clock clock) {
        this.entityManager = entityManager;
        this.lease = lease;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        while (QuarkusTransaction.requiringNew().call(this::deleteSome) == AT_ONCE) {
            // Each part is a transaction of its own.
        }
    }

    private int deleteSome() {
        return lease.take(LEASE).map(taken -> entityManager.createNativeQuery("delete from webhook_delivery "
                        + "where made_at < :before and state <> 'PENDING' limit " + AT_ONCE)
                .setParameter("before", clock.instant().minus(KEPT)).executeUpdate()).orElse(0);
    }
}
