package vn.phongtrao.unit;

import java.util.List;
import java.util.UUID;

/** A unit with all its facts, as plain values. */
record StandingUnit(UUID id, Interval lifetime, List<Span<Name>> names, List<Span<Type>> types,
        List<Span<UUID>> parents, List<Span<OfficialCode>> codes) {

    /** @param nameEn or null */
    record Name(String name, String nameEn) {
    }

    /** @param localTerm or null */
    record Type(UnitType type, String localTerm) {
    }
}
