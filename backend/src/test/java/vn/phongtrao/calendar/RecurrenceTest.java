package vn.phongtrao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.shared.time.Period;

class RecurrenceTest {

    @ParameterizedTest(name = "{0} month {1} day {2} +{3} months, {4}, campaign {5}: {6}")
    @CsvSource({
        "YEARLY,      3,  3, 0, CYCLE,        2026,      2026-03-03",
        "YEARLY,      3, 31, 0, CYCLE,        2026,      2026-03-31",
        "YEARLY,       , 31, 0, CYCLE,        2026,      2026-12-31",
        "YEARLY,      2, 29, 0, CYCLE,        2023/2025, 2023-02-28 2024-02-29 2025-02-28",
        "YEARLY,      3,  3, 0, CYCLE,        2026-H1,   2026-03-03",
        "YEARLY,     12, 15, 0, CYCLE,        2026-H1,   ''",
        "HALF_YEARLY,  , 20, 0, CYCLE,        2026,      2026-06-20 2026-12-20",
        "QUARTERLY,    ,  5, 1, CYCLE,        2026,      2026-04-05 2026-07-05 2026-10-05 2027-01-05",
        "QUARTERLY,   1, 10, 0, PREVIOUS,     2026,      2026-04-10 2026-07-10 2026-10-10",
        "MONTHLY,      , 31, 0, CYCLE,        2026-Q1,   2026-01-31 2026-02-28 2026-03-31",
        "MONTHLY,      ,  3, 1, CYCLE,        2026-Q1,   2026-02-03 2026-03-03 2026-04-03",
    })
    void aReportIsDueOnTheseDays(Frequency frequency, Integer month, Integer day, Integer after, Covers covers,
            String campaign, String days) {
        List<Occurrence> occurrences = new Recurrence(frequency, null, month, day, after)
                .within(Period.parse(campaign), covers, null, !campaign.equals("2026-H1"));
        assertEquals(days, occurrences.stream().map(Occurrence::dueOn).map(LocalDate::toString)
                .collect(Collectors.joining(" ")));
    }

    @Test
    void theYearToDateIsAQuarterThenHalfAYearThenNineMonthsThenTheYear() {
        List<Occurrence> occurrences = new Recurrence(Frequency.QUARTERLY, null, null, 10, 1)
                .within(Period.parse("2026"), Covers.YEAR_TO_DATE, null, true);
        assertEquals(List.of("2026-Q1", "2026-H1", "2026-9M", "2026"),
                occurrences.stream().map(each -> each.period().toString()).toList());
    }

    @Test
    void whatIsOwedOnceIsMovedByTheMonthsBetweenTwoCampaigns() {
        Recurrence once = new Recurrence(Frequency.ONCE, LocalDate.of(2024, 2, 29), null, null, null);
        assertEquals(LocalDate.of(2026, 2, 28),
                once.movedBy(Period.parse("2024"), Period.parse("2026")).date());
        assertEquals(Period.parse("2026-Q2"),
                CalendarOfClone.moved(Period.parse("2024-Q2"), Period.parse("2024"), Period.parse("2026")));
        assertEquals(Period.parse("2025/2027"),
                CalendarOfClone.moved(Period.parse("2020/2022"), Period.parse("2020/2023"), Period.parse("2025/2028")));
    }

    @Property
    void everyOccurrenceIsOnceInItsCycleOnTheDayThatIsNamedOrTheMonthsLast(@ForAll("recurrences") Recurrence recurrence,
            @ForAll("campaigns") Period campaign) {
        List<Occurrence> occurrences = recurrence.within(campaign, Covers.CYCLE, null, true);
        Set<String> keys = new HashSet<>();
        LocalDate previous = LocalDate.MIN;
        for (Occurrence each : occurrences) {
            assertTrue(keys.add(each.key()), "one of each cycle");
            assertTrue(each.dueOn().isAfter(previous), "in order of time");
            previous = each.dueOn();
            int length = YearMonth.from(each.dueOn()).lengthOfMonth();
            assertEquals(Math.min(recurrence.day(), length), each.dueOn().getDayOfMonth());
            assertTrue(campaign.contains(each.period()));
            assertFalse(each.dueOn().isBefore(each.opensOn()));
            assertTrue(each.dueOn().isBefore(each.closesOn()));
        }
        assertEquals(campaign.parts(recurrence.frequency().cycle()).size(), occurrences.size(),
                "every whole cycle of the campaign has one");
    }

    @Property
    void theTimesThatCountForOneOccurrenceEndWhereThoseOfTheNextBegin(@ForAll("recurrences") Recurrence recurrence,
            @ForAll("campaigns") Period campaign) {
        List<Occurrence> occurrences = recurrence.within(campaign, Covers.CYCLE, null, true);
        for (int i = 1; i < occurrences.size(); i++) {
            assertEquals(occurrences.get(i - 1).closesOn(), occurrences.get(i).opensOn());
        }
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        return Arbitraries.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.HALF_YEARLY, Frequency.YEARLY)
                .flatMap(frequency -> Combinators.combine(
                                Arbitraries.integers().between(1, frequency.months()).injectNull(0.2),
                                Arbitraries.integers().between(1, 31),
                                Arbitraries.integers().between(0, 12).injectNull(0.3))
                        .as((month, day, after) -> new Recurrence(frequency, null, month, day, after)));
    }

    @Provide
    Arbitrary<Period> campaigns() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1997, 2040);
        return Arbitraries.oneOf(years.map(year -> Period.parse("" + year)),
                years.map(year -> Period.parse(year + "/" + (year + 3))),
                years.map(year -> Period.parse(year + "-H2")), years.map(year -> Period.parse(year + "-Q1")),
                years.map(year -> Period.parse(year + "-9M")));
    }
}
