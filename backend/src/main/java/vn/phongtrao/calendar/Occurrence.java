package vn.phongtrao.calendar;

import java.time.LocalDate;
import vn.phongtrao.shared.time.Period;

/**
 * One time that something is owed.
 *
 * @param key      tells it apart from the others of its entry, and stays when the day is moved
 * @param period   what it looks back on
 * @param dueOn    the day by which it is owed
 * @param opensOn  the first day on which what is done counts for it
 * @param closesOn the first day on which it counts for the next one
 */
record Occurrence(String key, Period period, LocalDate dueOn, LocalDate opensOn, LocalDate closesOn) {

    Occurrence dueNotBefore(LocalDate day) {
        return dueOn.isBefore(day) ? new Occurrence(key, period, day, opensOn, closesOn) : this;
    }
}
