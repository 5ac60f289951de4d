package vn.phongtrao.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What units are reminded of on a day.
 *
 * @param daysBefore of what is due: so many days before the due day; 0 for what is late
 */
record Occasion(ReminderKind kind, int daysBefore) {

    /** For so many days after the days of grace units are told that they are late. */
    static final int LATE_DAYS = 30;

    /** The latest occasion that has come by a day, if one has and is not past. */
    static Optional<Occasion> on(LocalDate today, LocalDate dueOn, LocalDate onTimeUntil, Collection<Integer> remindDays) {
        if (today.isAfter(onTimeUntil)) {
            return today.isAfter(onTimeUntil.plusDays(LATE_DAYS)) ? Optional.empty()
                    : Optional.of(new Occasion(ReminderKind.LATE, 0));
        }
        return today.isAfter(dueOn) ? Optional.empty() : remindDays.stream()
                .filter(days -> !dueOn.minusDays(days).isAfter(today)).min(Comparator.naturalOrder())
                .map(days -> new Occasion(ReminderKind.DUE, days));
    }
}
