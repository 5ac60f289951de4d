package vn.phongtrao.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.calendar.ObligationKind;
import vn.phongtrao.calendar.OwingUnits;
import vn.phongtrao.report.ReportStatus;
import vn.phongtrao.shared.time.BusinessClock;
import vn.phongtrao.unit.UnitType;

/**
 * A due date and a unit that owes it, with what is known of it. It is asked for in HQL, of which the parts stand here.
 *
 * @param recorded    what was recorded by hand, or null
 * @param report      the unit's latest report of the period, or null
 * @param submittedAt when the unit first submitted a report of the period, or null
 * @param reviewedOn  the day of the first review that counts, or null
 */
record Owed(DueDate date, UUID unit, UnitType type, Obligation recorded, UUID report, ReportStatus reportStatus,
        Integer revision, Instant submittedAt, LocalDate reviewedOn) {

    /** The first day of review that counts, where the due date asks for a review. */
    private static final String REVIEWED_ON = "(select v.heldOn from Review v join v.hosts host "
            + "where v.campaignId = d.campaignId and host.unit = up.unitId "
            + "and v.heldOn >= d.opensOn and v.heldOn < d.closesOn order by v.heldOn limit 1)";

    private static final String SUBMITTED_AT = "coalesce(f.submittedAt, r.submittedAt, r.changedAt)";

    /** What is known of what a unit {@code up.unitId} owes by a due date {@code d}. */
    static final String KNOWN = " left join Obligation o on o.dueDateId = d.id and o.unitId = up.unitId "
            + "left join Report r on d.kind = REPORT and r.campaignId = d.campaignId and r.unitId = up.unitId "
            + "and r.period = d.period and not exists (select 1 from Report n where n.revisesId = r.id) "
            + "left join FirstSubmission f on d.kind = REPORT and f.campaignId = d.campaignId "
            + "and f.unitId = up.unitId and f.period = d.period";

    /** What units owe, with what is known of it. */
    static final String FROM = OwingUnits.FROM + KNOWN;

    /** Condition: the unit owes it. */
    static final String OWES = OwingUnits.OWES;

    private static final String REPORTED = "(r.id is not null and (r.status in (SUBMITTED, APPROVED) or r.revision > 1))";

    /** Condition: it is done. It is true or false, never unknown. */
    static final String DONE = "(" + REPORTED + " or o.completedOn is not null "
            + "or d.kind = REVIEW and " + REVIEWED_ON + " is not null)";

    /** Condition: of what is done, that it was done by the last day of grace. */
    static final String ON_TIME = "(" + REPORTED + " and " + SUBMITTED_AT + " < d.lateAt "
            + "or o.completedOn is not null and o.completedOn <= d.onTimeUntil "
            + "or d.kind = REVIEW and " + REVIEWED_ON + " <= d.onTimeUntil)";

    /** Condition: of what is not done, that it need not be. */
    static final String EXEMPT = "(o.exemptedBecause is not null)";

    /** Condition: of what is not done, that its last day of grace is before {@code :today}. */
    static final String PAST = "(d.onTimeUntil < :today)";

    /** The row as one item. */
    static final String SELECT = "new vn.phongtrao.obligation.Owed(d, up.unitId, up.type, o, r.id, r.status, "
            + "r.revision, " + SUBMITTED_AT + ", case when d.kind = REVIEW then " + REVIEWED_ON + " end)";

    UUID id() {
        return ObligationId.of(date.id(), unit);
    }

    /** The day on which it was done; null while it is not. */
    LocalDate doneOn() {
        LocalDate byHand = recorded == null ? null : recorded.completedOn();
        if (date.kind() == ObligationKind.REPORT) {
            return isReported() ? LocalDate.ofInstant(submittedAt, BusinessClock.ZONE) : byHand;
        }
        return byHand == null || reviewedOn != null && reviewedOn.isBefore(byHand) ? reviewedOn : byHand;
    }

    ObligationStatus status(LocalDate today) {
        if (doneOn() != null) {
            return ObligationStatus.DONE;
        }
        if (recorded != null && recorded.exemptedBecause() != null) {
            return ObligationStatus.EXEMPT;
        }
        return today.isAfter(date.onTimeUntil()) ? ObligationStatus.LATE : ObligationStatus.DUE;
    }

    /** What was recorded, or would be the first to be. */
    Obligation record() {
        return recorded == null ? new Obligation(date, unit) : recorded;
    }

    private boolean isReported() {
        return report != null && (reportStatus == ReportStatus.SUBMITTED || reportStatus == ReportStatus.APPROVED
                || revision > 1);
    }
}
