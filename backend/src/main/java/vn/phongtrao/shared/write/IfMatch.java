package vn.phongtrao.shared.write;

import java.util.Arrays;
import vn.phongtrao.shared.problem.PreconditionFailed;
import vn.phongtrao.shared.problem.PreconditionRequired;

/** The {@code If-Match} header of a change. A resource takes it as a header parameter; absent is null. */
public record IfMatch(String value) {

    public static IfMatch fromString(String value) {
        return new IfMatch(value);
    }

    /**
     * Refuses a change that was made from another version.
     *
     * @throws PreconditionRequired without the header (428)
     * @throws PreconditionFailed   when none of its tags names the version (412)
     */
    public static void check(IfMatch header, long version) {
        if (header == null || header.value.isBlank()) {
            throw new PreconditionRequired();
        }
        boolean named = Arrays.stream(header.value.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.startsWith("\"" + version + "-"));
        if (!named) {
            throw new PreconditionFailed();
        }
    }
}
