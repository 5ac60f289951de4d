package vn.phongtrao.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request: where, what, and which value.
 *
 * @param pointer   RFC 6901 pointer into the request body; absent when the place is a parameter
 * @param parameter name of the path, query or header parameter; absent when the place is in the body
 * @param sheet     of a workbook; absent elsewhere
 * @param row       of a file: its line, from 1; of a JSON array: its element, from 1; absent elsewhere
 * @param column    of a file or of an array of rows: name of the column; absent where the whole row is meant
 * @param code      stable code that clients translate, such as {@code NotNull} or {@code UnknownField}
 * @param message   English sentence that says what is expected
 * @param value     the refused value, shortened to 200 characters; absent when there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Schema(examples = "/figures/3/raw") String pointer,
        @Schema(examples = "limit") String parameter,
        @Schema(examples = "Số liệu") String sheet,
        @Schema(examples = "17") Integer row,
        @Schema(examples = "parentCode") String column,
        @Schema(examples = "UnknownField") String code,
        String message,
        String value) {

    private static final int LONGEST_VALUE = 200;

    /** A violation in the body. */
    public static Violation at(String pointer, String code, String message, Object value) {
        return new Violation(pointer, null, null, null, null, code, message, shortened(value));
    }

    /** A violation in a path, query or header parameter. */
    public static Violation in(String parameter, String code, String message, Object value) {
        return new Violation(null, parameter, null, null, null, code, message, shortened(value));
    }

    /** A violation in a row of a file or of an array of rows. */
    public static Violation inRow(String pointer, int row, String column, String code, String message, Object value) {
        return new Violation(pointer, null, null, row, column, code, message, shortened(value));
    }

    /** A violation in a cell of a workbook. @param column its letters */
    public static Violation inCell(String sheet, int row, String column, String code, String message, Object value) {
        return new Violation(null, null, sheet, row, column, code, message, shortened(value));
    }

    private static String shortened(Object value) {
        if (value == null) {
            return null;
        }
        String text = String.valueOf(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
