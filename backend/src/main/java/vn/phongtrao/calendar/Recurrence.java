package vn.phongtrao.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.CalendarDay;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.unit.Interval;

/**
 * When something is owed.
 *
 * @param date        the day of what is owed {@code ONCE}; absent otherwise
 * @param month       in which month of the month, quarter, half or year, from 1; absent means its last
 * @param day         on which day of that month; one that the month does not have is its last
 * @param monthsAfter so many months after it: 1 with a quarter's last month is the month after the quarter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recurrence(
        @NotNull Frequency frequency,
        @CalendarDay @Schema(examples = "2026-03-31") LocalDate date,
        @Min(1) @Max(12) @Schema(examples = "3") Integer month,
        @Min(1) @Max(31) @Schema(examples = "3") Integer day,
        @Min(0) @Max(12) @Schema(examples = "0") Integer monthsAfter) {

    private static final String ONLY = "once";

    /**
     * Every time that it is owed in a campaign, by day.
     *
     * @param covers   what it looks back on
     * @param stated   the period that it looks back on where it is owed once; null for the campaign's
     * @param ofReport whether the campaign's period must contain what it looks back on, as it must for a report
     */
    List<Occurrence> within(Period campaign, Covers covers, Period stated, boolean ofReport) {
        if (frequency == Frequency.ONCE) {
            return List.of(new Occurrence(ONLY, stated == null ? campaign : stated, date, campaign.firstDay(),
                    Interval.NO_END));
        }
        List<Occurrence> occurrences = new ArrayList<>();
        for (Period cycle : cycles(frequency.cycle(), campaign)) {
            Occurrence occurrence = inCycle(cycle, covers.of(cycle, campaign).orElse(cycle));
            boolean asked = ofReport
                    ? campaign.contains(occurrence.period())
                    : campaign.contains(cycle) || campaign.contains(Period.parse(occurrence.dueOn().toString()));
            if (asked) {
                occurrences.add(occurrence);
            }
        }
        return occurrences;
    }

    /** The same for a campaign of another period. */
    Recurrence movedBy(Period from, Period to) {
        return date == null ? this : new Recurrence(frequency,
                date.plusMonths(ChronoUnit.MONTHS.between(from.firstDay(), to.firstDay())), month, day, monthsAfter);
    }

    private Occurrence inCycle(Period cycle, Period looksBackOn) {
        int after = monthsAfter == null ? 0 : monthsAfter;
        int inMonth = month == null ? frequency.months() : month;
        YearMonth due = YearMonth.from(cycle.firstDay()).plusMonths(inMonth - 1L + after);
        YearMonth opens = YearMonth.from(cycle.firstDay()).plusMonths(after);
        return new Occurrence(cycle.toString(), looksBackOn, due.atDay(Math.min(day, due.lengthOfMonth())),
                opens.atDay(1), opens.plusMonths(frequency.months()).atDay(1));
    }

    /** The periods of a kind that share a day with the campaign's. */
    private static List<Period> cycles(PeriodKind kind, Period campaign) {
        List<Period> cycles = new ArrayList<>();
        Optional<Period> next = Period.around(kind, Period.parse(campaign.firstDay().toString()));
        while (next.isPresent() && !next.get().firstDay().isAfter(campaign.lastDay())) {
            cycles.add(next.get());
            LocalDate after = next.get().lastDay().plusDays(1);
            next = after.isAfter(campaign.lastDay()) ? Optional.empty()
                    : Period.around(kind, Period.parse(after.toString()));
        }
        return cycles;
    }
}
