package vn.phongtrao.unit;

/**
 * Why a version cannot be entered.
 *
 * @param version index of the version, from 0
 * @param field   which part of it: {@code code}, {@code name}, {@code type}, {@code parent}, {@code validFrom},
 *                {@code validTo}
 * @param code    stable code that clients translate
 * @param message English sentence that says what is wrong and what to do
 * @param value   the refused value, or null
 * @param other   index of the version that this one contradicts, or null
 */
public record UnitRefusal(int version, String field, String code, String message, Object value, Integer other) {

    UnitRefusal(int version, String field, String code, String message, Object value) {
        this(version, field, code, message, value, null);
    }
}
