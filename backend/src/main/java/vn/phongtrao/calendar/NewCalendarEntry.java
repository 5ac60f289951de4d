package vn.phongtrao.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Identified;
import vn.phongtrao.unit.UnitType;

/**
 * Something that a campaign is to ask for.
 *
 * @param id         the client's choice, or absent
 * @param code       names it within the campaign
 * @param unitTypes  types of the units of the campaign's territory that owe it
 * @param ofOwner    whether the campaign's owner owes it; absent means no
 * @param within     units to whose territory, or to what became of it, the units of those types are limited; absent means
 *                   no limit
 * @param covers     what it looks back on; absent means the cycle itself, and the campaign for what is owed once
 * @param period     what something owed once looks back on; absent means the campaign's period
 * @param graceDays  days after the due day on which it is not late yet; absent means none
 * @param remindDays so many days before the due day units are reminded
 * @param directive  the document that orders it
 * @param legalBasis where it is stated there, or in a document that is not registered
 * @param sourceText the document's own words
 * @param origin     absent means {@code ENTERED}
 */
public record NewCalendarEntry(
        UUID id,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") @Schema(examples = "REVIEW") String code,
        @NotBlank @Size(max = 500) @Schema(examples = "Sơ kết phong trào ở cấp xã vào Ngày Biên phòng toàn dân") String title,
        @Size(max = 500) String titleEn,
        @NotNull ObligationKind kind,
        @Size(max = 17) Set<@NotNull UnitType> unitTypes,
        Boolean ofOwner,
        @Size(max = 100) List<@NotNull UUID> within,
        @NotNull @Valid Recurrence recurrence,
        Covers covers,
        Period period,
        @Min(0) @Max(366) Integer graceDays,
        @Size(max = 10) List<@NotNull @Min(0) @Max(366) Integer> remindDays,
        UUID directive,
        @Size(max = 1000) String legalBasis,
        @Size(max = 2000) String sourceText,
        Origin origin) implements Identified {

    public NewCalendarEntry {
        unitTypes = unitTypes == null ? Set.of() : Collections.unmodifiableSet(unitTypes);
        within = within == null ? List.of() : Collections.unmodifiableList(within);
        remindDays = remindDays == null ? List.of() : Collections.unmodifiableList(remindDays);
    }
}
