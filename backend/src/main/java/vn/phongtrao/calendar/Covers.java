package vn.phongtrao.calendar;

import java.time.LocalDate;
import java.util.Optional;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.PeriodKind;

/** What is looked back on: the period that a report is about. */
public enum Covers {
    /** The month, quarter, half or year in which it is owed. */
    CYCLE,
    /** The one before. */
    PREVIOUS,
    /** From January to the end of the cycle: the first quarter, half a year, nine months, the year. */
    YEAR_TO_DATE,
    /** The campaign's whole period. */
    CAMPAIGN;

    /** The period, where it has a name. */
    Optional<Period> of(Period cycle, Period campaign) {
        return switch (this) {
            case CYCLE -> Optional.of(cycle);
            case PREVIOUS -> Period.around(cycle.kind(), day(cycle.firstDay().minusDays(1)));
            case YEAR_TO_DATE -> yearToDate(cycle.lastDay());
            case CAMPAIGN -> Optional.of(campaign);
        };
    }

    private static Optional<Period> yearToDate(LocalDate lastDay) {
        PeriodKind kind = switch (lastDay.getMonthValue()) {
            case 3 -> PeriodKind.QUARTER;
            case 6 -> PeriodKind.HALF_YEAR;
            case 9 -> PeriodKind.NINE_MONTHS;
            case 12 -> PeriodKind.YEAR;
            default -> null;
        };
        return kind == null ? Optional.empty() : Period.around(kind, day(lastDay));
    }

    private static Period day(LocalDate day) {
        return Period.parse(day.toString());
    }
}
