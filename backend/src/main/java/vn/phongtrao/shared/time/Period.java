package vn.phongtrao.shared.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period. Written as one string in JSON, in queries and in the database.
 *
 * @param kind which form it has
 * @param firstDay its first calendar day
 * @param lastDay its last calendar day, included
 */
public record Period(PeriodKind kind, LocalDate firstDay, LocalDate lastDay) implements Comparable<Period> {

    /** Years that a period may lie in: no movement of today's law is older, no plan reaches further. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private static final Pattern STAGE = Pattern.compile("([0-9]{4})/([0-9]{4})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern HALF = Pattern.compile("([0-9]{4})-H([12])");
    private static final Pattern NINE_MONTHS = Pattern.compile("([0-9]{4})-9M");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private static final Comparator<Period> BY_TIME = Comparator.comparing(Period::firstDay)
            .thenComparing(Period::lastDay, Comparator.reverseOrder())
            .thenComparing(Period::kind);

    /**
     * Reads a period.
     *
     * @throws UnreadablePeriod when the text has none of the accepted forms or names a day, month or stage that does
     *     not exist
     */
    @JsonCreator
    public static Period parse(String text) {
        Matcher m = STAGE.matcher(text);
        if (m.matches()) {
            return stage(text, number(m, 1), number(m, 2));
        }
        if (YEAR.matcher(text).matches()) {
            return months(text, PeriodKind.YEAR, Integer.parseInt(text), 1, 12);
        }
        m = HALF.matcher(text);
        if (m.matches()) {
            return months(text, PeriodKind.HALF_YEAR, number(m, 1), 6 * number(m, 2) - 5, 6 * number(m, 2));
        }
        m = NINE_MONTHS.matcher(text);
        if (m.matches()) {
            return months(text, PeriodKind.NINE_MONTHS, number(m, 1), 1, 9);
        }
        m = QUARTER.matcher(text);
        if (m.matches()) {
            return months(text, PeriodKind.QUARTER, number(m, 1), 3 * number(m, 2) - 2, 3 * number(m, 2));
        }
        m = MONTH.matcher(text);
        if (m.matches()) {
            return months(text, PeriodKind.MONTH, number(m, 1), number(m, 2), number(m, 2));
        }
        m = DAY.matcher(text);
        if (m.matches()) {
            return day(text, number(m, 1), number(m, 2), number(m, 3));
        }
        throw new UnreadablePeriod(text, "the form is unknown");
    }

    /** What Jakarta REST calls to read a parameter: {@link #parse}. */
    public static Period fromString(String text) {
        return parse(text);
    }

    /** The one spelling of the period; {@link #parse} reads it back. */
    @JsonValue
    @Override
    public String toString() {
        String year = Year.of(firstDay.getYear()).toString();
        int month = firstDay.getMonthValue();
        return switch (kind) {
            case STAGE -> year + "/" + lastDay.getYear();
            case YEAR -> year;
            case NINE_MONTHS -> year + "-9M";
            case HALF_YEAR -> year + "-H" + (month + 5) / 6;
            case QUARTER -> year + "-Q" + (month + 2) / 3;
            case MONTH -> YearMonth.from(firstDay).toString();
            case DAY -> firstDay.toString();
        };
    }

    /** The days whose data belong to the period. Offices that cut the year earlier change this one function's data. */
    public DataWindow dataWindow() {
        return new DataWindow(firstDay, lastDay);
    }

    /** Whether the calendar day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether every day of the other period lies in this one. */
    public boolean contains(Period other) {
        return contains(other.firstDay) && contains(other.lastDay);
    }

    /** Whether the two periods share a day. */
    public boolean overlaps(Period other) {
        return !other.lastDay.isBefore(firstDay) && !other.firstDay.isAfter(lastDay);
    }

    /** The periods of a kind that lie wholly in this one, by time; a stage has no parts of its own kind. */
    public List<Period> parts(PeriodKind part) {
        List<Period> parts = new ArrayList<>();
        for (LocalDate day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
            Optional<Period> starting = starting(part, day).filter(this::contains);
            starting.ifPresent(parts::add);
            day = starting.isPresent() ? starting.get().lastDay : day;
        }
        return parts;
    }

    /**
     * The period of the same kind that came before, such as the last quarter of 2018 before the first of 2019; none of a
     * stage.
     */
    public Optional<Period> previous() {
        return firstDay.getYear() == FIRST_YEAR ? Optional.empty() : named(kind, firstDay.minusDays(1));
    }

    /** The period of a kind in which the other one lies wholly; none for a stage, of which there are many. */
    public static Optional<Period> around(PeriodKind kind, Period other) {
        return named(kind, other.firstDay).filter(period -> period.contains(other));
    }

    /** The period of a kind that begins on the day. */
    private static Optional<Period> starting(PeriodKind kind, LocalDate day) {
        return named(kind, day).filter(period -> period.firstDay.equals(day));
    }

    /** The period of a kind in the part of the year in which the day lies. */
    private static Optional<Period> named(PeriodKind kind, LocalDate day) {
        String year = String.format("%04d", day.getYear());
        int month = day.getMonthValue();
        String text = switch (kind) {
            case STAGE -> null;
            case YEAR -> year;
            case NINE_MONTHS -> year + "-9M";
            case HALF_YEAR -> year + "-H" + (month + 5) / 6;
            case QUARTER -> year + "-Q" + (month + 2) / 3;
            case MONTH -> YearMonth.from(day).toString();
            case DAY -> day.toString();
        };
        return Optional.ofNullable(text).map(Period::parse);
    }

    /** By first day, then the longer first, so that a year comes before its quarters. */
    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }

    private static Period stage(String text, int from, int to) {
        if (to <= from) {
            throw new UnreadablePeriod(text, "a stage ends in a later year than it starts");
        }
        return new Period(PeriodKind.STAGE, LocalDate.of(yearInRange(text, from), 1, 1),
                LocalDate.of(yearInRange(text, to), 12, 31));
    }

    private static Period months(String text, PeriodKind kind, int year, int first, int last) {
        if (first < 1 || last > 12) {
            throw new UnreadablePeriod(text, "there is no such month");
        }
        yearInRange(text, year);
        return new Period(kind, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static Period day(String text, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(yearInRange(text, year), month, day);
            return new Period(PeriodKind.DAY, date, date);
        } catch (DateTimeException e) {
            throw new UnreadablePeriod(text, "there is no such day");
        }
    }

    private static int yearInRange(String text, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnreadablePeriod(text, "the year is not between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return year;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
