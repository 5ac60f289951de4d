package vn.phongtrao.unit;

import java.util.List;
import java.util.UUID;

/**
 * What is stated of a unit for an interval. Several versions, one after the other, tell its history.
 *
 * <p>Which unit it speaks of follows from {@code id}, if there is a unit of that id; else from its first code: the unit
 * that holds the code on the first day, or the only one that holds it on any of the days. If there is none, the unit is
 * new, under {@code id} or a new one. Versions with the same {@code id}, and versions without one that hold the same code
 * without a gap, speak of one unit.
 *
 * @param id        or null
 * @param codes     those that it holds for the interval; at least one where there is no id
 * @param interval  not empty
 * @param localTerm what the type is called there, or null
 * @param nameEn    or null
 * @param parent    what it lies directly below; null only for a country
 */
public record UnitVersion(UUID id, List<OfficialCode> codes, Interval interval, UnitType type, String localTerm,
        String name, String nameEn, Parent parent) {

    /** A unit by id, or else by the code that it holds on the first day of the version. */
    public record Parent(UUID id, OfficialCode code) {

        public static Parent of(UUID id) {
            return new Parent(id, null);
        }

        public static Parent of(OfficialCode code) {
            return new Parent(null, code);
        }

        @Override
        public String toString() {
            return id == null ? code.code() : id.toString();
        }
    }
}
