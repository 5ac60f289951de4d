package vn.phongtrao.reportimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.phongtrao.report.ReportKey;
import vn.phongtrao.shared.upload.ImportInterrupted;
import vn.phongtrao.shared.write.RetriedTransaction;

/**
 * The steps of an import that is done after its request. Where each unit is for itself, every part is a transaction, which
 * also notes what it entered; else all parts are in the one under way, and only how far it is gets written by others.
 */
final class QueuedSteps implements ImportSteps {

    private static final Duration LONGEST_PART = Duration.ofMinutes(1);

    private static final int MOST_PARTS = 1_000_000;

    private final EntityManager entityManager;
    private final ReportImportStore store;
    private final Clock clock;
    private final ReportImport job;
    private final boolean inParts;
    private final Set<ReportKey> done;
    private final ImportCounts before;
    private ImportCounts entered;
    private int parts;

    QueuedSteps(EntityManager entityManager, ReportImportStore store, Clock clock, ReportImport job) {
        this.entityManager = entityManager;
        this.store = store;
        this.clock = clock;
        this.job = job;
        this.inParts = job.order().mode() == ImportMode.PER_UNIT && !job.order().dryRun();
        this.done = store.done(job.id());
        ImportCounts counts = store.read(job.counts(), ImportCounts.class);
        this.before = counts == null ? ImportCounts.NONE : counts;
        this.entered = before;
    }

    @Override
    public UUID id() {
        return job.id();
    }

    @Override
    public Set<ReportKey> done() {
        return done;
    }

    /** What attempts before this one did. */
    ImportCounts before() {
        return before;
    }

    @Override
    public void checked(int rows) {
        if (!inParts) {
            QuarkusTransaction.requiringNew().run(() -> note("i.doneRows = :value", rows));
        }
    }

    @Override
    public void counted(int rows) {
        QuarkusTransaction.requiringNew().run(() -> note("i.totalRows = :value", rows));
    }

    @Override
    public ImportCounts enter(Set<ReportKey> reports, int rows, Supplier<ImportCounts> work) {
        if (!inParts) {
            ImportCounts part = work.get();
            QuarkusTransaction.requiringNew().run(() -> note("i.doneRows = :value", rows));
            return part;
        }
        return RetriedTransaction.run(false, LONGEST_PART, () -> {
            ImportCounts part = work.get();
            ImportCounts sum = entered.plus(part);
            store.keepDone(job.id(), job.attempt() * MOST_PARTS + parts, reports);
            note("i.counts = :value", store.text(sum));
            note("i.doneRows = :value", rows);
            entered = sum;
            parts++;
            return part;
        });
    }

    private void note(String assignment, Object value) {
        requireMine(entityManager.createQuery("update ReportImport i set " + assignment + ", i.heartbeatAt = :now "
                        + "where i.id = :id and i.attempt = :attempt and i.finishedAt is null")
                .setParameter("value", value).setParameter("now", clock.instant()).setParameter("id", job.id())
                .setParameter("attempt", job.attempt()).executeUpdate());
    }

    /** Who was taken for dead must write no more: another goes on. */
    static void requireMine(int rows) {
        if (rows == 0) {
            throw new ImportInterrupted();
        }
    }
}
