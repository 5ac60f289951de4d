package vn.phongtrao.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;

/**
 * A unit as it was on a day.
 *
 * @param asOf      the day shown: the one asked for, or the nearest of the unit's lifetime
 * @param code      its code in the national catalogue, if it has one
 * @param path      from the country down to the unit directly above
 * @param validFrom first day on which the unit exists
 * @param validTo   first day on which it no longer exists; absent without an end
 */
@Schema(name = "Unit")
public record UnitView(
        @JsonIgnore long version,
        UUID id,
        @NotNull LocalDate asOf,
        @NotNull UnitType type,
        String localTerm,
        @NotNull String name,
        String nameEn,
        String code,
        List<OfficialCode> codes,
        UUID parent,
        String parentName,
        List<UnitReference> path,
        LocalDate validFrom,
        LocalDate validTo) implements Representation {

    /** @param path from the country down to the unit itself */
    static UnitView of(UnitAt unit, List<UnitAt> path) {
        List<UnitReference> above = path.stream().filter(step -> !step.id().equals(unit.id())).map(UnitReference::of)
                .toList();
        return new UnitView(unit.version(), unit.id(), unit.asOf(), unit.type(), unit.localTerm(), unit.name(),
                unit.nameEn(), unit.nationalCode().orElse(null), unit.codes(), unit.parent(),
                above.isEmpty() ? null : above.get(above.size() - 1).name(), above,
                unit.lifetime().from(), unit.lifetime().shownEnd());
    }

    static String path(UUID id) {
        return "/api/v1/units/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
