package vn.phongtrao.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of a unit from a day on. What held before stays as it was; an absent field is not changed.
 *
 * @param effectiveFrom first day of the change, within the unit's lifetime; absent means today
 * @param localTerm     null removes it
 * @param nameEn        null removes it
 * @param codes         all codes that it holds from that day on
 * @param validTo       first day on which it no longer exists; null means that it has no end
 */
public record UnitPatch(
        @Schema(examples = "2025-01-01") LocalDate effectiveFrom,
        Optional<@NotNull UnitType> type,
        Optional<@Size(max = 100) String> localTerm,
        Optional<@NotNull @Size(min = 1, max = 300) String> name,
        Optional<@Size(max = 300) String> nameEn,
        Optional<@NotNull UUID> parent,
        @Size(max = 10) List<@Valid @NotNull OfficialCode> codes,
        Optional<LocalDate> validTo) {
}
