package vn.phongtrao.unitimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import vn.phongtrao.account.DeferredWork;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.Unavailable;
import vn.phongtrao.shared.upload.ImportFailure;
import vn.phongtrao.shared.upload.ImportInterrupted;
import vn.phongtrao.shared.upload.ImportState;

/**
 * Imports that are done after their request, one after the other in each process: they would wait for each other anyway,
 * since each of them keeps the tree.
 */
@ApplicationScoped
class UnitImportQueue {

    private static final Logger LOG = Logger.getLogger(UnitImportQueue.class);
    /** A process that did not say for this long that it lives has died. */
    static final Duration LEASE = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofMinutes(10);
    /** Each keeps its file in memory. */
    private static final int MOST_WAITING = 4;

    private final EntityManager entityManager;
    private final UnitImportService imports;
    private final DeferredWork deferred;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;
    private final Set<UUID> mine = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "unit-import");
        thread.setDaemon(true);
        return thread;
    });

    UnitImportQueue(EntityManager entityManager, UnitImportService imports, DeferredWork deferred, Caller caller,
            ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.imports = imports;
        this.deferred = deferred;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** A unit of the caller's under which an import can be followed; nothing for a caller without units. */
    Optional<UUID> place() {
        return caller.reach().writeRoots().stream().sorted().findFirst();
    }

    /**
     * Takes an import on; {@link #start} begins it once this is committed.
     *
     * @throws Unavailable when too many wait already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UnitImportView accept(UploadedFile file, UUID place) {
        if (mine.size() > MOST_WAITING) {
            throw new Unavailable();
        }
        UnitImport accepted = new UnitImport(place, file, clock.instant());
        entityManager.persist(accepted);
        return view(accepted);
    }

    void start(UUID id, UploadedFile file) {
        mine.add(id);
        Runnable work = deferred.asCaller(() -> run(id, file));
        worker.execute(() -> {
            try {
                work.run();
            } finally {
                mine.remove(id);
            }
        });
    }

    private void run(UUID id, UploadedFile file) {
        try {
            changed(id, ImportState.QUEUED, "i.state = vn.phongtrao.shared.upload.ImportState.RUNNING");
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> {
                UnitImportReport report = imports.run(file, (done, total) -> QuarkusTransaction.requiringNew()
                        .run(() -> progressed(id, done, total)));
                finish(id, ImportState.DONE, text(report), null);
            });
        } catch (Problem refusal) {
            fail(id, ImportFailure.of(refusal));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Import %s failed", id);
            fail(id, ImportFailure.of(new Unavailable()));
        }
    }

    private void changed(UUID id, ImportState from, String assignment) {
        int rows = QuarkusTransaction.requiringNew().call(() -> entityManager.createQuery("update UnitImport i set "
                        + assignment + " where i.id = :id and i.state = :from")
                .setParameter("id", id).setParameter("from", from).executeUpdate());
        requireMine(rows);
    }

    private void progressed(UUID id, int done, int total) {
        requireMine(entityManager.createQuery("update UnitImport i set i.doneRows = :done, i.totalRows = :total, "
                        + "i.heartbeatAt = :now where i.id = :id and i.state = :running")
                .setParameter("done", done).setParameter("total", total).setParameter("now", clock.instant())
                .setParameter("id", id).setParameter("running", ImportState.RUNNING).executeUpdate());
    }

    /** Who was taken for dead must not finish: its import is reported as failed. */
    private static void requireMine(int rows) {
        if (rows == 0) {
            throw new ImportInterrupted();
        }
    }

    private void fail(UUID id, ImportFailure failure) {
        try {
            QuarkusTransaction.requiringNew().run(() -> finish(id, ImportState.FAILED, null, text(failure)));
        } catch (ImportInterrupted known) {
            LOG.warnf("Import %s was taken for interrupted before it failed", id);
        }
    }

    private void finish(UUID id, ImportState state, String report, String failure) {
        requireMine(entityManager.createQuery("update UnitImport i set i.state = :state, i.finishedAt = :now, "
                        + "i.report = :report, i.failure = :failure where i.id = :id and i.state = :running")
                .setParameter("state", state).setParameter("now", clock.instant()).setParameter("report", report)
                .setParameter("failure", failure).setParameter("id", id).setParameter("running", ImportState.RUNNING)
                .executeUpdate());
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void beat() {
        if (!mine.isEmpty()) {
            entityManager.createQuery("update UnitImport i set i.heartbeatAt = :now where i.id in (:mine)")
                    .setParameter("now", clock.instant()).setParameter("mine", Set.copyOf(mine)).executeUpdate();
        }
    }

    /** An import of the caller's reach as it stands; one whose process died is failed from here on. */
    @Transactional
    UnitImportView require(UUID id) {
        entityManager.createQuery("update UnitImport i set i.state = :failed, i.finishedAt = :now, i.failure = :failure "
                        + "where i.id = :id and i.state in (:open) and i.heartbeatAt < :silent")
                .setParameter("failed", ImportState.FAILED).setParameter("now", clock.instant())
                .setParameter("failure", text(ImportFailure.of(new ImportInterrupted())))
                .setParameter("id", id).setParameter("open", Set.of(ImportState.QUEUED, ImportState.RUNNING))
                .setParameter("silent", clock.instant().minus(LEASE)).executeUpdate();
        var query = entityManager.createQuery("select i from UnitImport i where i.id = :id and "
                + Reach.mayRead("i.unitId"), UnitImport.class).setParameter("id", id);
        caller.reach().readParameters().forEach(query::setParameter);
        return query.getResultStream().findFirst().map(this::view).orElseThrow(NotFound::new);
    }

    private UnitImportView view(UnitImport job) {
        return new UnitImportView(job.id(), job.state(), job.format(), job.dryRun(), job.doneRows(), job.totalRows(),
                job.createdAt(), job.finishedAt(), read(job.report(), UnitImportReport.class),
                read(job.failure(), ImportFailure.class));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
