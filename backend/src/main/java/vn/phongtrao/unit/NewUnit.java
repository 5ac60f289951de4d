package vn.phongtrao.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Identified;

/**
 * A unit to enter.
 *
 * @param id        the client's choice, or absent
 * @param type      its type from the first day on
 * @param localTerm what the type is called there, such as {@code huyện} or {@code ấp}
 * @param name      its name from the first day on, in Vietnamese
 * @param parent    the unit it lies directly below; absent only for a {@code COUNTRY}
 * @param codes     official codes that it holds from the first day on
 * @param validFrom first day on which it exists
 * @param validTo   first day on which it no longer exists; absent without an end
 */
public record NewUnit(
        UUID id,
        @NotNull UnitType type,
        @Size(max = 100) @Schema(examples = "xã") String localTerm,
        @NotBlank @Size(max = 300) @Schema(examples = "Xã Bù Gia Mập") String name,
        @Size(max = 300) @Schema(examples = "Bu Gia Map Commune") String nameEn,
        UUID parent,
        @Size(max = 10) List<@Valid @NotNull OfficialCode> codes,
        @NotNull @Schema(examples = "2025-07-01") LocalDate validFrom,
        LocalDate validTo) implements Identified {

    public NewUnit {
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    Interval lifetime() {
        return Interval.of(validFrom, validTo);
    }
}
