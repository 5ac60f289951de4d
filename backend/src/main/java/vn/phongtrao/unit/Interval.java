package vn.phongtrao.unit;

import java.time.LocalDate;

/**
 * A half-open interval of days.
 *
 * @param from first day on which it holds
 * @param to   first day on which it no longer holds; {@link #NO_END} without an end
 */
public record Interval(LocalDate from, LocalDate to) {

    /** How "without an end" is stored. */
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** @param to null for no end */
    public static Interval of(LocalDate from, LocalDate to) {
        return new Interval(from, to == null ? NO_END : to);
    }

    public boolean isEmpty() {
        return !from.isBefore(to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    boolean contains(Interval other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    boolean overlaps(Interval other) {
        return !intersect(other).isEmpty();
    }

    Interval intersect(Interval other) {
        return new Interval(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** The end as the API shows it: null without one. */
    public LocalDate shownEnd() {
        return to.equals(NO_END) ? null : to;
    }

    /** Whether it contains the day, or is empty and would begin on it. */
    boolean shows(LocalDate day) {
        return contains(day) || isEmpty() && from.equals(day);
    }

    /** The day in the interval that is nearest to the given one; its first for an empty one. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(from) || isEmpty()) {
            return from;
        }
        return day.isBefore(to) ? day : to.minusDays(1);
    }
}
