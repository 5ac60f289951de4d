package vn.phongtrao.devstack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person at the terminal what is being done, with the seconds since the start. */
final class StepLog {

    private final PrintStream out;
    private final Instant start = Instant.now();

    StepLog(PrintStream out) {
        this.out = out;
    }

    void say(String what) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        print(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, what));
    }

    void print(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }
}
