package vn.phongtrao.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server process tells when it fails, and what is left of it when it is stopped. */
class ChildProcessTest {

    @TempDir
    private Path folder;

    @Test
    void aServerThatEndsInsteadOfAnsweringShowsItsLog() {
        ChildProcess child = shell("echo out of luck; exit 3");
        StartFailure failure = assertThrows(StartFailure.class,
                () -> child.awaitReady(() -> false, Duration.ofMinutes(1)));
        assertEquals("Probe ended with exit code 3. Last lines of " + folder.resolve("log") + ":\n    out of luck",
                failure.getMessage());
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() {
        try (ChildProcess child = shell("exec tail -f /dev/null")) {
            StartFailure failure = assertThrows(StartFailure.class,
                    () -> child.awaitReady(() -> false, Duration.ofMillis(1)));
            assertTrue(failure.getMessage().startsWith("Probe is not ready after 0 s."), failure.getMessage());
        }
    }

    @Test
    void stoppingAServerStopsWhatItStarted() throws IOException {
        Path pid = folder.resolve("pid");
        ChildProcess child = shell("tail -f /dev/null & echo $! > pid.part; mv pid.part pid; wait");
        child.awaitReady(() -> Files.exists(pid), Duration.ofMinutes(1));
        ProcessHandle grandchild = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        child.stop();
        assertFalse(child.isAlive());
        assertFalse(grandchild.isAlive());
    }

    @Test
    void aProgramThatDoesNotExistIsNamed() {
        StartFailure failure = assertThrows(StartFailure.class,
                () -> ChildProcess.start("Probe", folder, folder.resolve("log"), Map.of(), List.of("no-such-program")));
        assertTrue(failure.getMessage().startsWith("Probe cannot be started: "), failure.getMessage());
    }

    private ChildProcess shell(String script) {
        return ChildProcess.start("Probe", folder, folder.resolve("log"), Map.of(), List.of("sh", "-c", script));
    }
}
