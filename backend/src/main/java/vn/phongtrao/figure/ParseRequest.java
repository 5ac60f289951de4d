package vn.phongtrao.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to read as a figure.
 *
 * @param text          the number phrase
 * @param indicator     code of the indicator that it answers, whose unit of measure a bare number takes
 * @param unitOfMeasure the expected unit of measure, where no indicator is named
 */
public record ParseRequest(
        @NotBlank @Size(max = FigureParser.MAX_LENGTH) @Schema(examples = "106,200 lít") String text,
        @Size(max = 60) @Schema(examples = "DIESEL_SEIZED") String indicator,
        @Size(max = 40) @Schema(examples = "LITRE") String unitOfMeasure) {
}
