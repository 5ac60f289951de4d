package vn.phongtrao.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Two ways measured in turns, so that whatever else the machine does slows both.
 *
 * @param what     what is compared, in words
 * @param limit    the ratio that it should not exceed
 * @param measured the way that the product goes
 * @param yardstick the way to compare it with
 */
record Comparison(String what, double limit, Work measured, Work yardstick) {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int ROUNDS = 41;

    /** Something to time. */
    interface Work {

        void run() throws Exception;
    }

    /** Measures, and prints one line: the ratio of the medians, the limit, and both medians in milliseconds. */
    void print() throws Exception {
        long end = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < end) {
            measured.run();
            yardstick.run();
        }
        long[] ours = new long[ROUNDS];
        long[] theirs = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = time(measured);
            theirs[round] = time(yardstick);
        }
        double measuredMillis = medianMillis(ours);
        double yardstickMillis = medianMillis(theirs);
        System.out.printf(Locale.ROOT, "  %-84s %5.2f   (at most %.1f)   %8.2f ms : %8.2f ms%n", what,
                measuredMillis / yardstickMillis, limit, measuredMillis, yardstickMillis);
    }

    private static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double medianMillis(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
