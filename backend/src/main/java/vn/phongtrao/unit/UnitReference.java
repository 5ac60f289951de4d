package vn.phongtrao.unit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A unit by id, with what a reader needs to recognise it. */
public record UnitReference(@NotNull UUID id, @NotNull UnitType type, @NotNull String name) {

    public static UnitReference of(UnitAt unit) {
        return new UnitReference(unit.id(), unit.type(), unit.name());
    }
}
