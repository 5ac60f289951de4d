package vn.phongtrao.unit;

import java.util.UUID;

/** A unit by id, with what a reader needs to recognise it. */
public record UnitReference(UUID id, UnitType type, String name) {

    public static UnitReference of(UnitAt unit) {
        return new UnitReference(unit.id(), unit.type(), unit.name());
    }
}
