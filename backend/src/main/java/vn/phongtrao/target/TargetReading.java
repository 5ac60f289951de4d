package vn.phongtrao.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another way to read the plan's sentence. What it does not state is as in the target itself.
 *
 * @param code       names it within the target
 * @param title      how the sentence is then read
 * @param expression what each unit must reach, where that differs
 * @param coverage   the share of units that must, where that differs
 */
@Schema(name = "TargetReading")
public record TargetReading(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "PER_CLASS") String code,
        @NotBlank @Size(max = 500) @Schema(examples = "75% của riêng từng loại đơn vị") String title,
        @Size(max = 500) @Schema(examples = "75% of each class of units") String titleEn,
        Expression expression,
        @Valid Coverage coverage) {

    /** What is asked by this reading of a target that itself asks {@code stated}. */
    Demand of(Demand stated) {
        return new Demand(expression == null ? stated.expression() : expression,
                coverage == null ? stated.coverage() : coverage);
    }

    /** The same reading with the thresholds in force, wherever it compares what the target compares. */
    TargetReading inForce(Demand stated, Demand inForce) {
        return new TargetReading(code, title, titleEn,
                expression == null ? null
                        : Thresholds.carried(expression, stated.expression(), inForce.expression()),
                coverage == null ? null : coverage.carrying(stated.coverage(), inForce.coverage()));
    }
}
