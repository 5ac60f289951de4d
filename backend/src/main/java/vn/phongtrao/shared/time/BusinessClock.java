package vn.phongtrao.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The clock of the offices that use the system. Instants are stored in UTC; the day on which a directive is in force
 * or a report falls due is a day in Việt Nam, whatever zone the server runs in.
 */
public final class BusinessClock {

    /** Việt Nam has one zone, UTC+7 without daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** DATETIME(6) would round a finer instant, and an answer would differ from what is read back. */
    private static final Duration STORED_PRECISION = Duration.ofNanos(1_000);

    BusinessClock() {
    }

    @Produces
    @ApplicationScoped
    static Clock clock() {
        return Clock.tick(Clock.system(ZONE), STORED_PRECISION);
    }
}
