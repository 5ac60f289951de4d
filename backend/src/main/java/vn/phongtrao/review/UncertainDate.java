package vn.phongtrao.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as EDTF (ISO 8601-2:2019) writes it: {@code 2019?-01-17} (the year is uncertain), {@code 2019-01~} (about
 * January), {@code 201X} (some year of the decade).
 *
 * @param earliest first day that it can mean, taking uncertain parts as written
 * @param latest   last day that it can mean, taking uncertain parts as written
 */
record UncertainDate(LocalDate earliest, LocalDate latest) {

    /** The accepted part of EDTF: one date to the day, month or year, with qualifiers and unspecified digits. */
    static final String FORM = "([12][0-9X]{3})[?~%]?(?:-([0-9]{2}|XX)[?~%]?(?:-([0-9]{2}|XX)[?~%]?)?)?";

    private static final Pattern PARTS = Pattern.compile(FORM);

    /** The days that a text of {@link #FORM} can mean; empty where it names a month or day that does not exist. */
    static Optional<UncertainDate> parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int firstYear = Integer.parseInt(parts.group(1).replace('X', '0'));
        int lastYear = Integer.parseInt(parts.group(1).replace('X', '9'));
        String month = known(parts.group(2));
        String day = month == null ? null : known(parts.group(3));
        try {
            YearMonth first = YearMonth.of(firstYear, month == null ? 1 : Integer.parseInt(month));
            YearMonth last = YearMonth.of(lastYear, month == null ? 12 : Integer.parseInt(month));
            return Optional.of(new UncertainDate(
                    first.atDay(day == null ? 1 : Integer.parseInt(day)),
                    day == null ? last.atEndOfMonth() : last.atDay(Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String known(String part) {
        return part == null || part.equals("XX") ? null : part;
    }

    /** Whether it can mean the day. */
    boolean canMean(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }
}
