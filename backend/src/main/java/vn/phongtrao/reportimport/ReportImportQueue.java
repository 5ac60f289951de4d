package vn.phongtrao.reportimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import vn.phongtrao.shared.upload.ImportRefused;
import vn.phongtrao.shared.upload.ImportState;

/**
 * Imports that are done after their request, one after the other in each process. One whose process died is gone on with
 * by whichever process looks next.
 */
@ApplicationScoped
class ReportImportQueue {

    private static final Logger LOG = Logger.getLogger(ReportImportQueue.class);
    /** A process that did not say for this long that it lives has died. */
    static final Duration LEASE = Duration.ofSeconds(20);
    static final Duration LONGEST = Duration.ofMinutes(10);
    /** How long an import can be read. */
    private static final Duration KEPT = Duration.ofDays(30);
    /** An import that ends its process each time must not end them all. */
    static final int MOST_ATTEMPTS = 3;
    private static final int MOST_WAITING = 20;

    private final EntityManager entityManager;
    private final ReportImportService imports;
    private final ReportImportStore store;
    private final DeferredWork deferred;
    private final Caller caller;
    private final Clock clock;
    private final Set<UUID> mine = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "report-import");
        thread.setDaemon(true);
        return thread;
    });

    ReportImportQueue(EntityManager entityManager, ReportImportService imports, ReportImportStore store,
            DeferredWork deferred, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.imports = imports;
        this.store = store;
        this.deferred = deferred;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes an import on; {@link #start} begins it once this is committed.
     *
     * @throws Unavailable when too many wait already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    ReportImportView accept(SpooledFile file, ImportOrder order) {
        if (mine.size() > MOST_WAITING) {
            throw new Unavailable();
        }
        return view(imports.accept(file, order, ImportState.QUEUED));
    }

    /** Begins an import when those before it have ended. */
    void start(UUID id) {
        if (mine.add(id)) {
            worker.execute(() -> {
                try {
                    claim(id).ifPresent(job -> deferred.run(store.read(job.ticket(), DeferredWork.Ticket.class),
                            () -> run(job)));
                } catch (RuntimeException failure) {
                    LOG.warnf(failure, "Import %s is gone on with later", id);
                } finally {
                    mine.remove(id);
                }
            });
        }
    }

    /** Takes an import from its queue or from a process that died. */
    private Optional<ReportImport> claim(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ReportImport job = entityManager.find(ReportImport.class, id);
            if (job == null || job.finishedAt() != null) {
                return Optional.empty();
            }
            if (job.attempt() == MOST_ATTEMPTS) {
                finish(id, job.attempt(), ImportState.FAILED, null, store.text(ImportFailure.of(interrupted(job))));
                return Optional.empty();
            }
            int claimed = entityManager.createQuery("update ReportImport i set i.state = :running, "
                            + "i.attempt = i.attempt + 1, i.heartbeatAt = :now where i.id = :id and i.attempt = :attempt "
                            + "and i.finishedAt is null")
                    .setParameter("running", ImportState.RUNNING).setParameter("now", clock.instant())
                    .setParameter("id", id).setParameter("attempt", job.attempt()).executeUpdate();
            entityManager.clear();
            return claimed == 0 ? Optional.empty() : Optional.of(entityManager.find(ReportImport.class, id));
        });
    }

    private static ImportInterrupted interrupted(ReportImport job) {
        return new ImportInterrupted("The processes that did the import ended before it. "
                + (job.order().mode() == ImportMode.ALL_OR_NOTHING ? "Nothing was entered; send the file again."
                        : "What is counted as entered was; send the file again for the rest."));
    }

    private void run(ReportImport job) {
        UUID id = job.id();
        ImportOrder order = job.order();
        try (SpooledFile file = store.file(id)) {
            QueuedSteps steps = new QueuedSteps(entityManager, store, clock, job);
            if (order.mode() == ImportMode.PER_UNIT && !order.dryRun()) {
                ImportOutcome outcome = imports.run(file, order, steps);
                QuarkusTransaction.requiringNew().run(() -> done(job, outcome, steps.before().plus(outcome.counts())));
            } else {
                QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> {
                    ImportOutcome outcome = imports.run(file, order, steps);
                    if (outcome.isRefused(order.mode())) {
                        throw new ReportImportService.RefusedOutcome(outcome);
                    }
                    done(job, outcome, outcome.counts());
                });
            }
        } catch (ReportImportService.RefusedOutcome refused) {
            fail(job, refused.outcome());
        } catch (ImportInterrupted taken) {
            LOG.warnf("Import %s was taken for interrupted, and another process goes on with it", id);
        } catch (Problem refusal) {
            QuarkusTransaction.requiringNew().run(() ->
                    finish(id, job.attempt(), ImportState.FAILED, null, store.text(ImportFailure.of(refusal))));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Import %s failed, in attempt %d", id, job.attempt());
            release(job);
        }
    }

    private void done(ReportImport job, ImportOutcome outcome, ImportCounts counts) {
        ReportImportReport report = ReportImportReport.of(new ImportOutcome(outcome.rows(), counts, outcome.problems(),
                outcome.problemCount(), outcome.remarks()));
        store.keepProblems(job.id(), outcome.problems());
        finish(job.id(), job.attempt(), ImportState.DONE, store.text(report), null);
    }

    private void fail(ReportImport job, ImportOutcome outcome) {
        QuarkusTransaction.requiringNew().run(() -> {
            store.keepProblems(job.id(), outcome.problems());
            finish(job.id(), job.attempt(), ImportState.FAILED, null,
                    store.text(ImportFailure.of(ReportImportService.refusal(outcome, job.order(), job.id()))));
        });
    }

    /** Leaves an import to whoever looks next, at once. */
    private void release(ReportImport job) {
        QuarkusTransaction.requiringNew().run(() -> entityManager.createQuery("update ReportImport i set "
                        + "i.heartbeatAt = :past where i.id = :id and i.attempt = :attempt and i.finishedAt is null")
                .setParameter("past", Instant.EPOCH).setParameter("id", job.id()).setParameter("attempt", job.attempt())
                .executeUpdate());
    }

    private void finish(UUID id, int attempt, ImportState state, String report, String failure) {
        int rows = entityManager.createQuery("update ReportImport i set i.state = :state, i.finishedAt = :now, "
                        + "i.report = :report, i.failure = :failure, "
                        + "i.doneRows = case when :state = :done then coalesce(i.totalRows, i.doneRows) else i.doneRows end "
                        + "where i.id = :id and i.attempt = :attempt and i.finishedAt is null")
                .setParameter("state", state).setParameter("done", ImportState.DONE).setParameter("now", clock.instant())
                .setParameter("report", report).setParameter("failure", failure).setParameter("id", id)
                .setParameter("attempt", attempt).executeUpdate();
        QueuedSteps.requireMine(rows);
    }

    @Scheduled(every = "4s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        if (!mine.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> entityManager.createQuery("update ReportImport i set "
                            + "i.heartbeatAt = :now where i.id in (:mine) and i.finishedAt is null")
                    .setParameter("now", clock.instant()).setParameter("mine", Set.copyOf(mine)).executeUpdate());
        }
        abandoned().stream().filter(id -> !mine.contains(id)).forEach(this::start);
    }

    private List<UUID> abandoned() {
        return QuarkusTransaction.requiringNew().call(() -> entityManager.createQuery("select i.id from ReportImport i "
                        + "where i.state in (:open) and i.heartbeatAt < :silent order by i.createdAt", UUID.class)
                .setParameter("open", Set.of(ImportState.QUEUED, ImportState.RUNNING))
                .setParameter("silent", clock.instant().minus(LEASE)).setMaxResults(MOST_WAITING).getResultList());
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        entityManager.createQuery("select i.id from ReportImport i where i.createdAt < :old and i.finishedAt is not null",
                UUID.class).setParameter("old", clock.instant().minus(KEPT)).setMaxResults(100).getResultList()
                .forEach(id -> {
                    store.forget(id);
                    entityManager.createQuery("delete from ReportImport i where i.id = :id").setParameter("id", id)
                            .executeUpdate();
                });
    }

    /** An import that the caller made, or that reaches no further than the caller reads. */
    ReportImportView require(UUID id) {
        return view(job(id));
    }

    ReportImport job(UUID id) {
        var query = entityManager.createQuery("select i from ReportImport i where i.id = :id and (i.createdBy = :me or "
                + Reach.mayRead("i.unitId") + ")", ReportImport.class).setParameter("id", id)
                .setParameter("me", caller.subject());
        caller.reach().readParameters().forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    ReportImportView view(ReportImport job) {
        ImportOrder order = job.order();
        return new ReportImportView(job.id(), job.state(), order.format().word(), order.fileName(), order.mode(),
                order.dryRun(), order.submit(), order.campaign(), order.period(), job.doneRows(), job.totalRows(),
                job.createdAt(), job.finishedAt(), store.read(job.counts(), ImportCounts.class),
                store.read(job.report(), ReportImportReport.class), store.read(job.failure(), ImportFailure.class),
                hasResult(job) ? ReportImportView.path(job.id()) + "/result.xlsx" : null);
    }

    /** Whether its file could be read, so that there is something to say beside its cells. */
    boolean hasResult(ReportImport job) {
        ImportFailure failure = store.read(job.failure(), ImportFailure.class);
        return job.finishedAt() != null && (failure == null || failure.type().equals(Problem.uri(ImportRefused.class)));
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
