package vn.phongtrao.shared.limit;

import io.github.bucket4j.Bucket;
import java.util.HashMap;
import java.util.Map;

import java.util.function.Supplier;

/**
 * One bucket for each caller who asked within the last two windows. After a window in which nobody took from it a
 * bucket is full again, so forgetting it changes nothing.
 */
final class Buckets {

    /** With more callers than this within a window the older half is forgotten early, so that memory stays bounded. */
    private static final int MOST = 100_000;

    private final Supplier<Bucket> full;
    private Map<String, Bucket> current = new HashMap<>();
    private Map<String, Bucket> former = Map.of();
    private long windowStart = System.nanoTime();

    Buckets(Supplier<Bucket> full) {
        this.full = full;
    }

    synchronized Bucket of(String who) {
        if (System.nanoTime() - windowStart > RateLimits.WINDOW.toNanos() || current.size() >= MOST) {
            former = current;
            current = new HashMap<>();
            windowStart = System.nanoTime();
        }
        return current.computeIfAbsent(who, any -> {
            Bucket known = former.get(who);
            return known == null ? full.get() : known;
        });
    }
}
