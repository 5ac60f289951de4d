package vn.phongtrao.concurrency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Callers that begin in the same instant. */
final class Parallel {

    /** Far beyond what a correct run needs on a busy machine; a hang fails instead of blocking the suite. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Parallel() {
    }

    /**
     * Runs the call once for each caller, all at once.
     *
     * @return what each returned, in the order of callers
     */
    static <T> List<T> run(int callers, IntFunction<T> call) {
        CyclicBarrier begin = new CyclicBarrier(callers);
        List<Callable<T>> calls = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            int number = caller;
            calls.add(() -> {
                await(begin);
                return call.apply(number);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("A caller failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier begin) {
        try {
            begin.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
