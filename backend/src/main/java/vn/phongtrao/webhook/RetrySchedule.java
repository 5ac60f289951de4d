package vn.phongtrao.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a message is tried again: the schedule that the Standard Webhooks specification gives as its example. */
final class RetrySchedule {

    /** Before so many attempts in place have failed, later messages wait. */
    static final int ATTEMPTS_IN_PLACE = 3;

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10),
            Duration.ofHours(14), Duration.ofHours(20), Duration.ofHours(24));
    /** So many times it is tried in all. */
    static final int ATTEMPTS = PAUSES.size() + 1;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    /** A pause is up to so much longer, so that receivers that failed together are not tried together. */
    private static final double JITTER = 0.2;

    private RetrySchedule() {
    }

    /**
     * How long to wait.
     *
     * @param failed     so many attempts have failed, from 1
     * @param retryAfter what the receiver asked for, or null; at most a day of it is granted
     * @param random     from 0 to 1
     * @return empty when it is not tried again
     */
    static Optional<Duration> pause(int failed, Duration retryAfter, double random) {
        if (failed > PAUSES.size()) {
            return Optional.empty();
        }
        Duration pause = PAUSES.get(failed - 1);
        Duration longer = pause.plusMillis((long) (pause.toMillis() * JITTER * random));
        if (retryAfter == null || retryAfter.compareTo(longer) <= 0) {
            return Optional.of(longer);
        }
        return Optional.of(retryAfter.compareTo(LONGEST_PAUSE) < 0 ? retryAfter : LONGEST_PAUSE);
    }
}
