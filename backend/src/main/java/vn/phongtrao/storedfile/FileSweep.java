package vn.phongtrao.storedfile;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.phongtrao.shared.write.BinaryIds;
import vn.phongtrao.shared.write.RetriedTransaction;

/** Takes away what nobody keeps: files whose sending was cut off, and those that were released. */
@ApplicationScoped
class FileSweep {

    /** How long a file may take to be written, or to be read to its end after it was released. */
    static final Duration GRACE = Duration.ofHours(1);

    private static final int FILES = 100;
    /** Parts of one transaction: 2 MiB, which a replicated server passes on at once. */
    private static final int PARTS = 8;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final EntityManager entityManager;
    private final Clock clock;

    FileSweep(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        sweep(clock.instant());
    }

    /** From the first transaction on nobody can keep such a file; several processes may do this at once. */
    void sweep(Instant now) {
        in(() -> entityManager.createNativeQuery("update stored_file set state = 'SWEPT' "
                        + "where state in ('WRITING', 'RELEASED') and changed_at <= :before limit " + FILES)
                .setParameter("before", now.minus(GRACE)).executeUpdate());
        for (UUID file : swept()) {
            while (in(() -> delete("stored_file_part where file_id = :id limit " + PARTS, file)) > 0) {
                // The next few.
            }
            in(() -> delete("stored_file where id = :id", file));
        }
    }

    private List<UUID> swept() {
        List<?> ids = RetriedTransaction.run(true, LONGEST, () -> entityManager.createNativeQuery(
                "select id from stored_file where state = 'SWEPT' limit " + FILES, byte[].class).getResultList());
        return ids.stream().map(id -> BinaryIds.id((byte[]) id)).toList();
    }

    private int delete(String rows, UUID file) {
        return entityManager.createNativeQuery("delete from " + rows).setParameter("id", file).executeUpdate();
    }

    private static int in(Supplier<Integer> work) {
        return RetriedTransaction.run(true, LONGEST, work);
    }
}
