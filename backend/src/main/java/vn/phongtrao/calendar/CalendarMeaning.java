package vn.phongtrao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.unit.UnitDirectory;

/** Holds an entry against itself and what it refers to. All that is wrong is found at once. */
@ApplicationScoped
class CalendarMeaning {

    private final UnitDirectory units;
    private final DirectiveDirectory directives;

    CalendarMeaning(UnitDirectory units, DirectiveDirectory directives) {
        this.units = units;
        this.directives = directives;
    }

    /** @throws InvalidContent naming everything that contradicts itself, leads nowhere or is never due */
    void require(CalendarEntry entry, CampaignSummary campaign) {
        List<Violation> found = new ArrayList<>();
        checkRecurrence(entry.recurrence(), campaign, found);
        checkPeriod(entry, campaign, found);
        if (entry.unitTypes().isEmpty() && !entry.ofOwner()) {
            found.add(Violation.at("/unitTypes", "NotEmpty", "Name at least one type of unit, or set ofOwner.", null));
        }
        checkWithin(entry.within(), campaign.period().firstDay(), found);
        if (entry.directiveId() != null && !directives.isReadable(entry.directiveId())) {
            found.add(unknown("/directive", entry.directiveId()));
        }
        if (found.isEmpty() && entry.occurrences(campaign.period()).isEmpty()) {
            found.add(Violation.at("/recurrence", "NeverDue", "It is never due in the campaign's period, "
                    + campaign.period() + ".", entry.recurrence().frequency()));
        }
        if (!found.isEmpty()) {
            throw new InvalidContent(found);
        }
    }

    private static void checkRecurrence(Recurrence recurrence, CampaignSummary campaign, List<Violation> found) {
        Frequency frequency = recurrence.frequency();
        if (frequency == Frequency.ONCE) {
            LocalDate first = campaign.period().firstDay();
            LocalDate last = campaign.period().lastDay().plusYears(1);
            if (recurrence.date() == null) {
                found.add(Violation.at("/recurrence/date", "NotNull", "Give the day of what is owed once.", null));
            } else if (recurrence.date().isBefore(first) || recurrence.date().isAfter(last)) {
                found.add(Violation.at("/recurrence/date", "OutsideCampaign", "Must be a day from " + first + " to "
                        + last + ".", recurrence.date()));
            }
            checkAbsent("/recurrence/month", recurrence.month(), found);
            checkAbsent("/recurrence/day", recurrence.day(), found);
            checkAbsent("/recurrence/monthsAfter", recurrence.monthsAfter(), found);
            return;
        }
        checkAbsent("/recurrence/date", recurrence.date(), found);
        if (recurrence.day() == null) {
            found.add(Violation.at("/recurrence/day", "NotNull", "Give the day of the month; 31 is its last.", null));
        }
        if (recurrence.month() != null && recurrence.month() > frequency.months()) {
            found.add(Violation.at("/recurrence/month", "OutsideCycle", "Must be a month of the cycle, 1 to "
                    + frequency.months() + ".", recurrence.month()));
        }
    }

    private static void checkPeriod(CalendarEntry entry, CampaignSummary campaign, List<Violation> found) {
        Frequency frequency = entry.recurrence().frequency();
        if (frequency == Frequency.ONCE && entry.covers() != Covers.CAMPAIGN) {
            found.add(Violation.at("/covers", "NotOfThisRecurrence",
                    "What is owed once looks back on the campaign, or on the period that is named.", entry.covers()));
        }
        if (frequency == Frequency.MONTHLY && entry.covers() == Covers.YEAR_TO_DATE) {
            found.add(Violation.at("/covers", "NotOfThisRecurrence", "The months from January on have no period of "
                    + "their own; use CYCLE, or a quarterly entry.", entry.covers()));
        }
        if (entry.period() != null && frequency != Frequency.ONCE) {
            checkAbsent("/period", entry.period(), found);
        } else if (entry.period() != null && entry.kind() == ObligationKind.REPORT
                && !campaign.period().contains(entry.period())) {
            found.add(Violation.at("/period", "OutsideCampaign", "The campaign's period is " + campaign.period() + ".",
                    entry.period()));
        }
    }

    private void checkWithin(List<UUID> within, LocalDate day, List<Violation> found) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> readable = units.readable(within);
        for (int i = 0; i < within.size(); i++) {
            UUID unit = within.get(i);
            if (!readable.contains(unit) && !units.isAboveCaller(unit, day)) {
                found.add(unknown("/within/" + i, unit));
            } else if (!seen.add(unit)) {
                found.add(Violation.at("/within/" + i, "Repeated", "Name it once.", unit));
            }
        }
    }

    private static void checkAbsent(String pointer, Object value, List<Violation> found) {
        if (value != null) {
            found.add(Violation.at(pointer, "NotOfThisRecurrence", "Leave it out with this frequency.", value));
        }
    }

    private static Violation unknown(String pointer, Object value) {
        return Violation.at(pointer, "UnknownReference",
                "Refers to something that does not exist or is outside your reach.", value);
    }
}
