package vn.phongtrao.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one figure of a report that goes back.
 *
 * @param dimensions values that tell the figure apart
 */
@Schema(name = "FigureRemark")
public record FigureRemark(
        @NotNull @Size(max = 60) @Schema(examples = "HOUSEHOLDS_REACHED") String indicator,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 5) Map<String, @NotNull String> dimensions,
        @NotBlank @Size(max = 1000) @Schema(examples = "Chưa trừ hộ đã chuyển đi") String reason) {

    public FigureRemark {
        dimensions = dimensions == null ? Map.of() : Collections.unmodifiableMap(dimensions);
    }
}
