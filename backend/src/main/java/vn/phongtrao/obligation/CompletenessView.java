package vn.phongtrao.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.calendar.ObligationKind;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitType;

/**
 * How complete and how timely what a campaign asks for is, at or below a unit.
 *
 * @param period what was asked for; absent for the whole campaign
 * @param asOf   the day for which it is told, today
 * @param total  everything at or below the unit
 * @param own    what the unit owes itself
 * @param units  the units directly below it on one of the due days, by name
 * @param dates  the due dates, by day
 */
@Schema(name = "Completeness")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompletenessView(
        @NotNull UUID campaign,
        @NotNull String campaignName,
        @NotNull UUID unit,
        @NotNull String unitName,
        Period period,
        @NotNull LocalDate asOf,
        @NotNull Standing total,
        @NotNull Standing own,
        @NotNull List<OfUnit> units,
        @NotNull List<OfDate> dates) {

    /** @param children where the same is found for the unit */
    @Schema(name = "CompletenessOfUnit")
    public record OfUnit(@NotNull UUID unit, @NotNull String unitName, @NotNull UnitType unitType,
            @NotNull Standing standing, @NotNull String children) {
    }

    /** @param period what the due date looks back on */
    @Schema(name = "CompletenessOfDate")
    public record OfDate(@NotNull String code, @NotNull String title, @NotNull ObligationKind kind,
            @NotNull Period period, @NotNull LocalDate dueOn, @NotNull LocalDate onTimeUntil,
            @NotNull Standing standing) {
    }
}
