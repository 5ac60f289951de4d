package vn.phongtrao.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.calendar.ObligationKind;
import vn.phongtrao.report.ReportStatus;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Representation;
import vn.phongtrao.unit.UnitType;

/**
 * What a unit owes by a day.
 *
 * @param calendarEntry the entry that asks for it; absent where it was taken out of the calendar since
 * @param unitName      as on the due day
 * @param period        what it looks back on
 * @param onTimeUntil   the last day of grace; what comes later is late
 * @param status        how it stands today
 * @param doneOn        absent while it is not done
 * @param onTime        of what is done: whether it was done by the last day of grace
 * @param report        the unit's latest report of the period
 * @param recorded      what was recorded by hand
 * @param directive     the document that orders it
 */
@Schema(name = "Obligation")
public record ObligationView(
        @JsonIgnore long version,
        UUID id,
        @NotNull UUID campaign,
        @NotNull String campaignName,
        UUID calendarEntry,
        @NotNull String code,
        @NotNull String title,
        String titleEn,
        @NotNull ObligationKind kind,
        @NotNull UUID unit,
        @NotNull String unitName,
        @NotNull UnitType unitType,
        @NotNull Period period,
        @NotNull LocalDate dueOn,
        @NotNull LocalDate onTimeUntil,
        @NotNull ObligationStatus status,
        LocalDate doneOn,
        Boolean onTime,
        UUID report,
        ReportStatus reportStatus,
        Recorded recorded,
        UUID directive,
        String legalBasis,
        @NotNull Origin origin,
        List<AllowedAction> allowedActions) implements Representation {

    /**
     * What was recorded by hand.
     *
     * @param completedOn     absent unless it was recorded as done
     * @param exemptedBecause absent unless the unit was exempted
     * @param directive       the document that shows it, where it is registered
     * @param document        the document that shows it, as cited
     * @param note            a remark, or why something was taken back
     * @param by              the account that recorded it
     */
    @Schema(name = "ObligationRecord")
    public record Recorded(LocalDate completedOn, String exemptedBecause, UUID directive, String document, String note,
            @NotNull String by, @NotNull Instant at) {

        static Recorded of(Obligation obligation) {
            return new Recorded(obligation.completedOn(), obligation.exemptedBecause(), obligation.directiveId(),
                    obligation.document(), obligation.note(), obligation.recordedBy(), obligation.recordedAt());
        }
    }

    static ObligationView of(Owed owed, String campaignName, String unitName, LocalDate today,
            List<AllowedAction> allowedActions) {
        DueDate date = owed.date();
        LocalDate doneOn = owed.doneOn();
        return new ObligationView(owed.recorded() == null ? 0 : owed.recorded().shownVersion(), owed.id(),
                date.campaignId(), campaignName, date.entryId(), date.code(), date.title(), date.titleEn(), date.kind(),
                owed.unit(), unitName, owed.type(), date.period(), date.dueOn(), date.onTimeUntil(), owed.status(today),
                doneOn, doneOn == null ? null : !doneOn.isAfter(date.onTimeUntil()), owed.report(), owed.reportStatus(),
                owed.recorded() == null ? null : Recorded.of(owed.recorded()), date.directiveId(), date.legalBasis(),
                date.origin(), allowedActions);
    }

    static String path(UUID id) {
        return "/api/v1/obligations/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
