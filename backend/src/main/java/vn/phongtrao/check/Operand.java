package vn.phongtrao.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value made of a report's figures. Exactly one of the fields is there.
 *
 * @param indicator the figure of one indicator
 * @param sum       figures of several, added
 * @param ratio     one as a share of another, in per cent
 */
@Schema(name = "CheckOperand")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Operand(
        @Size(min = 1, max = 60) @Schema(examples = "HOUSEHOLDS_REACHED") String indicator,
        @Size(min = 1, max = 20) List<@NotNull @Size(max = 60) String> sum,
        @Valid Share ratio) {

    /** One indicator as a share of another. */
    @Schema(name = "CheckShare")
    public record Share(
            @NotNull @Size(max = 60) @Schema(examples = "HOUSEHOLDS_REACHED") String of,
            @NotNull @Size(max = 60) @Schema(examples = "HOUSEHOLDS") String to) {
    }

    public Operand {
        sum = sum == null ? null : Collections.unmodifiableList(sum);
    }

    /** The indicators that it needs, in their order. */
    @JsonIgnore
    public List<String> indicators() {
        if (indicator != null) {
            return List.of(indicator);
        }
        if (sum != null) {
            return sum;
        }
        return ratio == null ? List.of() : List.of(ratio.of, ratio.to);
    }
}
