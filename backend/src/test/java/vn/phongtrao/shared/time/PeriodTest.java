package vn.phongtrao.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest(name = "{0} is a {1} from {2} to {3}")
    @CsvSource({
        "2024,       YEAR,        2024-01-01, 2024-12-31",
        "2024-H1,    HALF_YEAR,   2024-01-01, 2024-06-30",
        "2024-H2,    HALF_YEAR,   2024-07-01, 2024-12-31",
        "2024-9M,    NINE_MONTHS, 2024-01-01, 2024-09-30",
        "2024-Q1,    QUARTER,     2024-01-01, 2024-03-31",
        "2024-Q4,    QUARTER,     2024-10-01, 2024-12-31",
        "2024-02,    MONTH,       2024-02-01, 2024-02-29",
        "2023-02,    MONTH,       2023-02-01, 2023-02-28",
        "2020/2023,  STAGE,       2020-01-01, 2023-12-31",
        "2024-02-29, DAY,         2024-02-29, 2024-02-29",
    })
    void readsEachFormAndWritesItBack(String text, PeriodKind kind, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);

        assertEquals(new Period(kind, first, last), period);
        assertEquals(text, period.toString());
        assertEquals(new DataWindow(first, last), period.dataWindow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-H3", "2024-Q0", "2024-Q5", "2024-13", "2024-00", "2024-02-30", "2023-02-29",
        "2023/2020", "2020/2020", "0000", "1899", "3000", "2024-6M", "2024-h1", " 2024", "2024 ", "2024-1", "2024/2025/2026",
        "2024-W10", "năm 2024", "２０２４", "-2024", "2024-03-15T00:00"})
    void refusesWhatIsNoPeriodAndNamesTheAcceptedForms(String text) {
        UnreadablePeriod failure = assertThrows(UnreadablePeriod.class, () -> Period.parse(text));

        assertEquals(text, failure.value());
        assertTrue(failure.getMessage().contains(UnreadablePeriod.ACCEPTED_FORMS), failure.getMessage());
    }

    @Test
    void cutsAVeryLongValueInItsMessage() {
        UnreadablePeriod failure = assertThrows(UnreadablePeriod.class, () -> Period.parse("9".repeat(100_000)));

        assertTrue(failure.getMessage().length() < 300);
    }

    @Test
    void sortsByTimeTheLongerFirst() {
        List<String> inOrder = List.of("2019", "2020/2023", "2020", "2020-9M", "2020-H1", "2020-Q1", "2020-01",
                "2020-01-01", "2020-Q2", "2020-10", "2021");
        List<Period> shuffled = new ArrayList<>(inOrder.stream().map(Period::parse).toList());
        Collections.shuffle(shuffled, new Random(7));

        assertEquals(inOrder, shuffled.stream().sorted().map(Period::toString).toList());
    }

    @Test
    void containsDaysAndPeriods() {
        Period year = Period.parse("2024");

        assertTrue(year.contains(LocalDate.of(2024, 12, 31)));
        assertFalse(year.contains(LocalDate.of(2025, 1, 1)));
        assertTrue(year.contains(Period.parse("2024-H2")));
        assertFalse(year.contains(Period.parse("2020/2024")));
        assertTrue(year.dataWindow().contains(LocalDate.of(2024, 1, 1)));
        assertFalse(year.dataWindow().contains(LocalDate.of(2023, 12, 31)));
    }

    @Test
    void overlapsWhenADayIsShared() {
        assertTrue(Period.parse("2024-H1").overlaps(Period.parse("2024-06")));
        assertTrue(Period.parse("2020/2023").overlaps(Period.parse("2023-12-31")));
        assertFalse(Period.parse("2024-Q1").overlaps(Period.parse("2024-Q2")));
    }

    @Test
    void hasPartsOfEveryFinerKind() {
        assertEquals("[2024-Q1, 2024-Q2, 2024-Q3, 2024-Q4]", parts("2024", PeriodKind.QUARTER));
        assertEquals("[2020, 2021, 2022, 2023]", parts("2020/2023", PeriodKind.YEAR));
        assertEquals("[2024-01, 2024-02, 2024-03]", parts("2024-Q1", PeriodKind.MONTH));
        assertEquals("[2024-H1, 2024-H2]", parts("2024", PeriodKind.HALF_YEAR));
        assertEquals("[2024-9M]", parts("2024", PeriodKind.NINE_MONTHS));
        assertEquals("[2024-H1]", parts("2024-9M", PeriodKind.HALF_YEAR));
        assertEquals("[]", parts("2024-03", PeriodKind.QUARTER));
        assertEquals("[]", parts("2020/2023", PeriodKind.STAGE));
        assertEquals(29, Period.parse("2024-02").parts(PeriodKind.DAY).size());
    }

    private static String parts(String period, PeriodKind kind) {
        return Period.parse(period).parts(kind).toString();
    }

    @Test
    void isOneStringInJson() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        for (String text : Stream.of("2024", "2024-9M", "2020/2023").toList()) {
            assertEquals('"' + text + '"', mapper.writeValueAsString(Period.parse(text)));
            assertEquals(Period.parse(text), mapper.readValue('"' + text + '"', Period.class));
        }
    }

    @Test
    void anEmptyWindowIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new DataWindow(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)));
    }
}
