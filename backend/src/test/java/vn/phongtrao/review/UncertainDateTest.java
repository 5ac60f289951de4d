package vn.phongtrao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019?-01-17, 2019-01-17, 2019-01-17",
        "2024-01-24, 2024-01-24, 2024-01-24",
        "2019-01~, 2019-01-01, 2019-01-31",
        "2019, 2019-01-01, 2019-12-31",
        "201X, 2010-01-01, 2019-12-31",
        "2020-02-XX, 2020-02-01, 2020-02-29"
    })
    void theTextMeansADayOfThisSpan(String text, LocalDate earliest, LocalDate latest) {
        assertEquals(Optional.of(new UncertainDate(earliest, latest)), UncertainDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-30", "2019-13", "17-1", "khoảng 2019", "2019/2020", ""})
    void whatNamesNoDayIsNoDate(String text) {
        assertEquals(Optional.empty(), UncertainDate.parse(text));
    }
}
