package vn.phongtrao.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT5M", "3,PT30M", "4,PT2H", "5,PT5H", "6,PT10H", "7,PT14H", "8,PT20H", "9,PT24H"})
    void pausesGrowAsTheSpecificationProposes(int failed, Duration pause) {
        assertEquals(Optional.of(pause), RetrySchedule.pause(failed, null, 0));
        Duration longest = RetrySchedule.pause(failed, null, 1).orElseThrow();
        assertTrue(longest.compareTo(pause) > 0 && longest.toMillis() <= pause.toMillis() * 1.2, "was " + longest);
    }

    @Test
    void afterTheTenthAttemptThereIsNoOther() {
        assertEquals(10, RetrySchedule.ATTEMPTS);
        assertEquals(Optional.empty(), RetrySchedule.pause(10, Duration.ofSeconds(1), 0.5));
    }

    @ParameterizedTest
    @CsvSource({"1,PT1S,PT5S", "1,PT2M,PT2M", "2,PT2M,PT5M", "1,P30D,PT24H"})
    void aReceiverMayAskForMoreTimeButNotForMoreThanADay(int failed, Duration asked, Duration granted) {
        assertEquals(Optional.of(granted), RetrySchedule.pause(failed, asked, 0));
    }
}
