package vn.phongtrao.shared.write;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Answers kept under the caller's {@code Idempotency-Key}. The row is the first insert of the business transaction: a
 * second request with the key waits on it, and sees either the finished answer or, after a rollback, nothing.
 */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int PURGED_AT_ONCE = 1000;

    private final EntityManager entityManager;
    private final Clock clock;

    IdempotencyKeys(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Takes the key for this transaction.
     *
     * @return the answer that the key already has, or nothing when the caller may go on
     * @throws IdempotencyKeyReused when the key belongs to another body
     */
    Optional<Answer> claim(IdempotencyScope scope, byte[] contentHash) {
        Instant now = clock.instant();
        entityManager.createNativeQuery("delete from idempotency_key where id = :id and expires_at <= :now")
                .setParameter("id", scope.id()).setParameter("now", now).executeUpdate();
        int inserted = entityManager.createNativeQuery(
                        "insert ignore into idempotency_key (id, content_hash, created_at, expires_at) "
                                + "values (:id, :hash, :now, :expires)")
                .setParameter("id", scope.id())
                .setParameter("hash", contentHash)
                .setParameter("now", now)
                .setParameter("expires", now.plus(KEPT))
                .executeUpdate();
        return inserted == 1 ? Optional.empty() : Optional.of(kept(scope, contentHash));
    }

    private Answer kept(IdempotencyScope scope, byte[] contentHash) {
        Tuple row = (Tuple) entityManager.createNativeQuery(
                        "select content_hash, status, location, entity_tag, body from idempotency_key where id = :id",
                        Tuple.class)
                .setParameter("id", scope.id()).getSingleResult();
        if (!Arrays.equals((byte[]) row.get(0), contentHash)) {
            throw new IdempotencyKeyReused(scope.key());
        }
        String body = (String) row.get(4);
        return new Answer(((Number) row.get(1)).intValue(), (String) row.get(2), (String) row.get(3),
                body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the answer, before the commit. */
    void keep(IdempotencyScope scope, Answer answer) {
        entityManager.createNativeQuery(
                        "update idempotency_key set status = :status, location = :location, entity_tag = :tag, "
                                + "body = :body where id = :id")
                .setParameter("id", scope.id())
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("tag", answer.entityTag())
                .setParameter("body", answer.body() == null ? null : new String(answer.body(), StandardCharsets.UTF_8))
                .executeUpdate();
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void purgeExpired() {
        entityManager.createNativeQuery("delete from idempotency_key where expires_at <= :now limit " + PURGED_AT_ONCE)
                .setParameter("now", clock.instant()).executeUpdate();
    }
}
