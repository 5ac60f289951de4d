package vn.phongtrao.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit as it was on a day.
 *
 * @param asOf   the day shown, within the unit's lifetime
 * @param parent the unit directly above, or null for the country
 * @param codes  the codes held on that day
 */
public record UnitAt(UUID id, long version, LocalDate asOf, Interval lifetime, UnitType type, String localTerm,
        String name, String nameEn, UUID parent, List<OfficialCode> codes) {

    /** Its code in the national catalogue. */
    public Optional<String> nationalCode() {
        return codes.stream().filter(code -> code.scheme().equals(OfficialCode.NATIONAL))
                .map(OfficialCode::code).findFirst();
    }
}
