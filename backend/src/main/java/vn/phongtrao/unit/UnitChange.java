package vn.phongtrao.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What becomes different about a unit that stays the same unit; what is absent stays as it is.
 *
 * @param name      its name from that day on; the English one goes with it unless given too
 * @param type      its type from that day on; the local term goes with it unless given too
 * @param parent    the unit it lies directly below from that day on
 * @param codes     all codes that it holds from that day on
 */
public record UnitChange(
        @NotNull UUID unit,
        @Size(min = 1, max = 300) String name,
        @Size(max = 300) String nameEn,
        UnitType type,
        @Size(max = 100) String localTerm,
        UUID parent,
        @Size(max = 10) List<@Valid @NotNull OfficialCode> codes) {

    /** Whether nothing would become different. */
    public boolean isEmpty() {
        return name == null && nameEn == null && type == null && localTerm == null && parent == null && codes == null;
    }
}
