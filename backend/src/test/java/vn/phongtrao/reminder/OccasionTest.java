package vn.phongtrao.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

    @ParameterizedTest(name = "On {0}: {1}")
    @CsvSource({
        "2026-02-16, none",
        "2026-02-17, DUE 14",
        "2026-02-27, DUE 14",
        "2026-02-28, DUE 3",
        "2026-03-03, DUE 3",
        "2026-03-04, none",
        "2026-03-05, none",
        "2026-03-06, LATE 0",
        "2026-04-04, LATE 0",
        "2026-04-05, none",
    })
    void whatIsDueOnThirdMarchWithTwoDaysOfGraceIsRemindedOf(LocalDate today, String occasion) {
        assertEquals(occasion, Occasion.on(today, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 5), List.of(14, 3))
                .map(each -> each.kind() + " " + each.daysBefore()).orElse("none"));
    }
}
