package vn.phongtrao.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a unit answers to one indicator.
 *
 * @param indicator  its code; may be left out where the path names it
 * @param dimensions values that tell it apart from other answers to the same indicator
 * @param reason     why this reading was chosen, where the text can be read in several ways
 * @param provenance where the figure comes from
 * @param note       a remark, such as what explains an outlier
 */
@Schema(name = "Answer")
public record Answer(
        @Size(max = 60) @Schema(examples = "HOUSEHOLDS_REACHED") String indicator,
        @Size(max = 5) Map<String, @NotNull String> dimensions,
        @NotNull @Valid WrittenFigure figure,
        @Size(max = 1000) String reason,
        @Valid Provenance.View provenance,
        @Size(max = 2000) String note) {

    public Answer {
        dimensions = dimensions == null ? Map.of() : Collections.unmodifiableMap(dimensions);
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
