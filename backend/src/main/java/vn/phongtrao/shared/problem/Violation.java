package vn.phongtrao.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request: where, what, and which value.
 *
 * @param pointer   RFC 6901 pointer into the request body; absent when the place is a parameter
 * @param parameter name of the path, query or header parameter; absent when the place is in the body
 * @param code      stable code that clients translate, such as {@code NotNull} or {@code UnknownField}
 * @param message   English sentence that says what is expected
 * @param value     the refused value, shortened to 200 characters; absent when there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Schema(examples = "/figures/3/raw") String pointer,
        @Schema(examples = "limit") String parameter,
        @Schema(examples = "UnknownField") String code,
        String message,
        String value) {

    private static final int LONGEST_VALUE = 200;

    /** A violation in the body. */
    public static Violation at(String pointer, String code, String message, Object value) {
        return new Violation(pointer, null, code, message, shortened(value));
    }

    /** A violation in a path, query or header parameter. */
    public static Violation in(String parameter, String code, String message, Object value) {
        return new Violation(null, parameter, code, message, shortened(value));
    }

    private static String shortened(Object value) {
        if (value == null) {
            return null;
        }
        String text = String.valueOf(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
