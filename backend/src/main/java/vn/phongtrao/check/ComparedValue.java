package vn.phongtrao.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.figure.Figure;

/**
 * A value that a rule compared, for display.
 *
 * @param role       which part it had
 * @param indicators what it is made of
 * @param figure     without raw text; a share rounded to two places
 */
@Schema(name = "ComparedValue")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparedValue(@NotNull Role role, @NotNull List<String> indicators, @NotNull Figure figure) {

    /** What a value was in a comparison. */
    @Schema(name = "ComparedValueRole")
    public enum Role {
        /** The report's own value: what is judged. */
        OWN,
        /** The value of the report that it is compared with. */
        COMPARED_WITH,
        /** The unit's own value of the last period. */
        PREVIOUS,
        /** The median of the siblings' values. */
        SIBLINGS_MEDIAN,
        /** The median of the siblings' distances from their median. */
        SIBLINGS_DEVIATION
    }
}
