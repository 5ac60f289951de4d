package vn.phongtrao.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitType;

/**
 * A change of a calendar entry. An absent field is not changed.
 *
 * @param titleEn    null removes it
 * @param unitTypes  takes the place of all types there were
 * @param within     takes the place of all units there were
 * @param recurrence takes the place of the whole recurrence
 * @param period     null removes it
 * @param remindDays takes the place of all there were
 * @param directive  null removes it
 * @param legalBasis null removes it
 * @param sourceText null removes it
 */
public record CalendarEntryPatch(
        Optional<@NotNull @NotBlank @Size(max = 500) String> title,
        Optional<@Size(max = 500) String> titleEn,
        Optional<@NotNull ObligationKind> kind,
        @Size(max = 17) Set<@NotNull UnitType> unitTypes,
        Optional<@NotNull Boolean> ofOwner,
        @Size(max = 100) List<@NotNull UUID> within,
        Optional<@NotNull @Valid Recurrence> recurrence,
        Optional<@NotNull Covers> covers,
        Optional<Period> period,
        Optional<@NotNull @Min(0) @Max(366) Integer> graceDays,
        @Size(max = 10) List<@NotNull @Min(0) @Max(366) Integer> remindDays,
        Optional<UUID> directive,
        Optional<@Size(max = 1000) String> legalBasis,
        Optional<@Size(max = 2000) String> sourceText) {
}
