package vn.phongtrao.devstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A server process with its log file; it ends with this JVM at the latest when {@link #stop()} is called. */
final class ChildProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 150;
    private static final int LINES_SHOWN = 40;

    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
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
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new ChildProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new StartFailure(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
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
        List<String> lines = new ArrayList<>();
        try {
            // Decoding leniently: a log may hold bytes that are no UTF-8.
            new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.size() > LINES_SHOWN) {
            lines = lines.subList(lines.size() - LINES_SHOWN, lines.size());
        } else if (lines.isEmpty()) {
            lines = Collections.singletonList("(nothing)");
        }
        return " Last lines of " + log + ":\n    " + String.join("\n    ", lines);
    }

    /** Asks the process and its children to end, waits, and ends them by force only when they do not. */
    void stop() {
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
