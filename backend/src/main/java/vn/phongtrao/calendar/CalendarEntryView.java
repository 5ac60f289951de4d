package vn.phongtrao.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Representation;
import vn.phongtrao.unit.UnitType;

/**
 * Something that a campaign asks for.
 *
 * @param unitTypes   types of the units of the campaign's territory that owe it
 * @param ofOwner     whether the campaign's owner owes it
 * @param within      units to whose territory, or to what became of it, it is limited; empty for no limit
 * @param withinNames their names, in their order, as when the campaign's period begins
 * @param dueDates    the days on which it is due, by time; before the launch those that the launch would make
 */
@Schema(name = "CalendarEntry")
public record CalendarEntryView(
        @JsonIgnore long version,
        UUID id,
        @NotNull UUID campaign,
        @NotNull String code,
        @NotNull String title,
        String titleEn,
        @NotNull ObligationKind kind,
        @NotNull Set<UnitType> unitTypes,
        @NotNull boolean ofOwner,
        @NotNull List<UUID> within,
        @NotNull List<String> withinNames,
        @NotNull Recurrence recurrence,
        @NotNull Covers covers,
        Period period,
        @NotNull int graceDays,
        @NotNull List<Integer> remindDays,
        UUID directive,
        String legalBasis,
        String sourceText,
        @NotNull Origin origin,
        @NotNull List<Due> dueDates,
        List<AllowedAction> allowedActions) implements Representation {

    /**
     * @param period      what it looks back on
     * @param onTimeUntil the last day of grace
     */
    @Schema(name = "DueDate")
    public record Due(@NotNull Period period, @NotNull LocalDate dueOn, @NotNull LocalDate onTimeUntil) {

        static Due of(DueDate date) {
            return new Due(date.period(), date.dueOn(), date.onTimeUntil());
        }
    }

    /** @param names of the units to which it is limited */
    static CalendarEntryView of(CalendarEntry entry, Map<UUID, String> names, List<Due> dueDates,
            List<AllowedAction> allowedActions) {
        return new CalendarEntryView(entry.version(), entry.id(), entry.campaignId(), entry.code(), entry.title(),
                entry.titleEn(), entry.kind(), entry.unitTypes(), entry.ofOwner(), entry.within(),
                entry.within().stream().map(names::get).toList(), entry.recurrence(), entry.covers(), entry.period(),
                entry.graceDays(), entry.remindDays(), entry.directiveId(), entry.legalBasis(), entry.sourceText(),
                entry.origin(), dueDates, allowedActions);
    }

    static String path(UUID id) {
        return "/api/v1/calendar-entries/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
