package vn.phongtrao.bench;

import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long piece of work is, as a line from time to time: the output may be a file. */
final class Progress implements AutoCloseable {

    private static final int MILLIS_BETWEEN_LINES = 5_000;
    private static final int WIDTH = 100;

    private final String task;
    private final ProgressBar bar;
    private final long start = System.nanoTime();

    Progress(String task, long all) {
        this.task = task;
        this.bar = new ProgressBarBuilder().setTaskName("  " + task).setInitialMax(all)
                .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(MILLIS_BETWEEN_LINES).showSpeed()
                .setConsumer(new DelegatingProgressBarConsumer(System.out::println, WIDTH)).build();
    }

    void by(long steps) {
        bar.stepBy(steps);
    }

    @Override
    public void close() {
        bar.close();
        System.out.printf(Locale.ROOT, "  %s: %,d in %.0f s%n", task, bar.getCurrent(),
                (System.nanoTime() - start) / 1e9);
    }
}
