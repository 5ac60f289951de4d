package vn.phongtrao.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MOST_ROUNDS = 41;
    private static final int FEWEST_ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        end = System.nanoTime() + PATIENCE.toNanos();
        while (ours.size() < FEWEST_ROUNDS || ours.size() < MOST_ROUNDS && System.nanoTime() < end) {
            ours.add(time(measured));
            theirs.add(time(yardstick));
        }
        print(ours, theirs);
    }

    /** The same for work that can be done so many times only. */
    void print(int warmUp, int rounds) throws Exception {
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        for (int round = 0; round < warmUp + rounds; round++) {
            long mine = time(measured);
            long other = time(yardstick);
            if (round >= warmUp) {
                ours.add(mine);
                theirs.add(other);
            }
        }
        print(ours, theirs);
    }

    private void print(List<Long> ours, List<Long> theirs) {
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

    private static double medianMillis(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
    }
}
