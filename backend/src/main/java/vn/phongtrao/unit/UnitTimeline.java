package vn.phongtrao.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit was called, was, lay below and held, each in order of time; {@code validTo} is the first day after. */
public record UnitTimeline(List<Name> names, List<Type> types, List<Parent> parents, List<Code> codes) {

    @Schema(name = "UnitNameInterval")
    public record Name(String name, String nameEn, LocalDate validFrom, LocalDate validTo) {
    }

    @Schema(name = "UnitTypeInterval")
    public record Type(UnitType type, String localTerm, LocalDate validFrom, LocalDate validTo) {
    }

    /** @param parentName what the parent was called on the first day of the interval */
    @Schema(name = "UnitParentInterval")
    public record Parent(UUID parent, String parentName, LocalDate validFrom, LocalDate validTo) {
    }

    @Schema(name = "UnitCodeInterval")
    public record Code(String scheme, String code, LocalDate validFrom, LocalDate validTo) {
    }
}
