package vn.phongtrao.devstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A server process with its log file. */
final class ChildProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 150;
    private static final int LINES_SHOWN = 40;

    private static final Deque<ChildProcess> ALIVE = new ConcurrentLinkedDeque<>();

    private final String name;
    private final Optional<Path> log;
    private final Process process;

    private ChildProcess(String name, Optional<Path> log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a process whose output goes to a fresh log file.
     *
     * @param name what the person at the terminal calls it
     * @param folder its working directory
     * @param environment added to this JVM's environment
     */
    static ChildProcess start(String name, Path folder, Path log, Map<String, String> environment,
            List<String> command) {
        try {
            Files.createDirectories(log.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(name, folder, Optional.of(log), environment, command);
    }

    /** Starts a process whose output the person at the terminal sees. */
    static ChildProcess startShown(String name, Path folder, Map<String, String> environment, List<String> command) {
        return start(name, folder, Optional.empty(), environment, command);
    }

    private static ChildProcess start(String name, Path folder, Optional<Path> log, Map<String, String> environment,
            List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.map(Path::toFile).map(Redirect::to).orElse(Redirect.INHERIT));
        builder.environment().putAll(environment);
        try {
            ChildProcess child = new ChildProcess(name, log, builder.start());
            ALIVE.push(child);
            return child;
        } catch (IOException e) {
            throw new StartFailure(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Stops what still runs, the latest first: servers in the middle of their start included. */
    static void stopAll() {
        for (ChildProcess child = ALIVE.poll(); child != null; child = ALIVE.poll()) {
            child.stop();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /**
     * Waits until the server answers.
     *
     * @throws StartFailure with the last lines of the log when the process ends or the time is over
     */
    void awaitReady(BooleanSupplier ready, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (hasEndedWithin(POLL_MILLIS)) {
                throw ended();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StartFailure(name + " is not ready after " + patience.toSeconds() + " s." + logTail());
            }
        }
    }

    /** Waits for a process that ends by itself and requires exit code 0. */
    void awaitSuccess(Duration patience) {
        if (!hasEndedWithin(patience.toMillis())) {
            stop();
            throw new StartFailure(name + " is not done after " + patience.toSeconds() + " s." + logTail());
        }
        if (process.exitValue() != 0) {
            throw ended();
        }
    }

    StartFailure ended() {
        return new StartFailure(name + " ended with exit code " + process.exitValue() + "." + logTail());
    }

    private boolean hasEndedWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(name + ": the start was interrupted", e);
        }
    }

    private String logTail() {
        return log.map(ChildProcess::tail).orElse("");
    }

    private static String tail(Path log) {
        try {
            // Decoded leniently: a log may hold bytes that are no UTF-8.
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
            return " Last lines of " + log + ":\n    " + String.join("\n    ", last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process and its children to end, waits, and ends them by force only when they do not. */
    void stop() {
        ALIVE.remove(this);
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        process.destroy();
        family.forEach(ProcessHandle::destroy);
        family.add(process.toHandle());
        Instant deadline = Instant.now().plus(GRACE);
        for (ProcessHandle member : family) {
            long left = Math.max(0, Duration.between(Instant.now(), deadline).toMillis());
            try {
                member.onExit().get(left, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                member.destroyForcibly();
            } catch (ExecutionException | TimeoutException e) {
                member.destroyForcibly();
            }
        }
    }

    @Override
    public void close() {
        stop();
    }
}
