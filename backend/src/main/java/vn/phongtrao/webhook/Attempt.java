package vn.phongtrao.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What came of sending a message once.
 *
 * @param statusCode what the receiver answered; null where it did not
 * @param failure    why there is no answer; null where there is one
 * @param excerpt    the beginning of the answer's text, at most 300 characters; null where it had none
 * @param retryAfter how long the receiver asks to be left alone; null where it does not
 */
record Attempt(Instant at, Duration duration, Integer statusCode, SendFailure failure, String excerpt,
        Duration retryAfter) {

    private static final int GONE = 410;
    /** Too many requests, bad gateway, unavailable, gateway timeout: they say nothing about the message. */
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    static Attempt answered(Instant at, Duration duration, int statusCode, String excerpt, Duration retryAfter) {
        return new Attempt(at, duration, statusCode, null, excerpt, retryAfter);
    }

    static Attempt failed(Instant at, Duration duration, SendFailure failure) {
        return new Attempt(at, duration, null, failure, null, null);
    }

    boolean isDelivered() {
        return statusCode != null && statusCode / 100 == 2;
    }

    boolean isGone() {
        return statusCode != null && statusCode == GONE;
    }

    /** Whether the receiver would have answered any message so. */
    boolean isUnavailable() {
        return statusCode == null || BUSY.contains(statusCode);
    }

    /** For counts and logs: the status, or why there is none. */
    String outcome() {
        return statusCode == null ? failure.name() : String.valueOf(statusCode);
    }
}
