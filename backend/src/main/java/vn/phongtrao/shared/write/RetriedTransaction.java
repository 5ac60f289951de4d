package vn.phongtrao.shared.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.phongtrao.shared.problem.PreconditionFailed;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.Unavailable;

/**
 * A transaction that is run again when the database chose it as the victim of a deadlock or a failover.
 *
 * <p>A statement refused before the commit is certain to have had no effect, so the whole is run again. A failure at
 * the commit is not: it may have taken effect. It is run again only under an idempotency key, which then finds the
 * answer of the first run; otherwise the caller is told to repeat it (503).
 */
public final class RetriedTransaction {

    private static final Logger LOG = Logger.getLogger(RetriedTransaction.class);
    private static final int ATTEMPTS = 4;
    private static final Duration LONGEST_REHEARSAL = Duration.ofMinutes(1);

    /** Deadlock, lock wait timeout, read-only node after a failover. */
    private static final Set<Integer> TRANSIENT_ERRORS = Set.of(1213, 1205, 1290, 1047);

    private RetriedTransaction() {
    }

    /** Runs the work for its result alone: nothing of it stays. */
    static <T> T runAndRollBack(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            return run(true, LONGEST_REHEARSAL, () -> {
                result.set(work.get());
                throw new EndOfRehearsal();
            });
        } catch (EndOfRehearsal end) {
            return result.get();
        }
    }

    /**
     * Runs work in a transaction of its own.
     *
     * @param repeatable whether the work may be done twice without harm
     * @param longest how long one attempt may take
     * @throws Unavailable when no attempt came through
     */
    public static <T> T run(boolean repeatable, Duration longest, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            Progress progress = new Progress();
            try {
                return QuarkusTransaction.requiringNew().timeout((int) longest.toSeconds()).call(() -> {
                    T result = work.get();
                    progress.reachedCommit = true;
                    return result;
                });
            } catch (Problem refusal) {
                throw refusal;
            } catch (RuntimeException failure) {
                if (isStale(failure)) {
                    throw new PreconditionFailed();
                }
                boolean certain = !progress.reachedCommit;
                if (!isTransient(failure) && (certain || !hasSqlCause(failure))) {
                    throw failure;
                }
                if (attempt == ATTEMPTS || !certain && !repeatable) {
                    LOG.warnf("Gave up after attempt %d: %s", attempt, failure.getMessage());
                    throw new Unavailable();
                }
            }
        }
    }

    private static boolean isStale(Throwable failure) {
        return anyCause(failure, OptimisticLockException.class::isInstance);
    }

    private static boolean hasSqlCause(Throwable failure) {
        return anyCause(failure, SQLException.class::isInstance);
    }

    private static boolean isTransient(Throwable failure) {
        return anyCause(failure, cause -> cause instanceof SQLException sql
                && ("40001".equals(sql.getSQLState())
                || sql.getSQLState() != null && sql.getSQLState().startsWith("08")
                || TRANSIENT_ERRORS.contains(sql.getErrorCode())));
    }

    private static boolean anyCause(Throwable failure, java.util.function.Predicate<Throwable> test) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (test.test(cause)) {
                return true;
            }
        }
        return false;
    }

    /** What makes the transaction roll back although nothing failed. */
    private static final class EndOfRehearsal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EndOfRehearsal() {
            super(null, null, false, false);
        }
    }

    private static final class Progress {
        private boolean reachedCommit;
    }
}
