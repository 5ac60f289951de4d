package vn.phongtrao.calendar;

import vn.phongtrao.shared.time.PeriodKind;

/** How often something is owed. */
public enum Frequency {
    ONCE(null, 0),
    MONTHLY(PeriodKind.MONTH, 1),
    QUARTERLY(PeriodKind.QUARTER, 3),
    HALF_YEARLY(PeriodKind.HALF_YEAR, 6),
    YEARLY(PeriodKind.YEAR, 12);

    private final PeriodKind cycle;
    private final int months;

    Frequency(PeriodKind cycle, int months) {
        this.cycle = cycle;
        this.months = months;
    }

    /** The kind of period in each of which it is owed; null for what is owed once. */
    PeriodKind cycle() {
        return cycle;
    }

    /** Months of the cycle. */
    int months() {
        return months;
    }
}
