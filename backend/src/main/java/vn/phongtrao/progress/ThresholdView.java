package vn.phongtrao.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.target.Coverage;
import vn.phongtrao.target.Expression;
import vn.phongtrao.target.Op;
import vn.phongtrao.target.Threshold;

/** What was asked: of the share of units, or of the quantity. */
@Schema(name = "Threshold")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThresholdView(@NotNull Op op,
        @NotNull @Schema(description = "A number, `true`, `false` or a grade.") Object value,
        String unitOfMeasure) {

    static ThresholdView of(Coverage coverage) {
        return new ThresholdView(coverage.op(), coverage.value(), coverage.unitOfMeasure());
    }

    /** The threshold of the comparison or count that decided; empty where no single one did. */
    static Optional<ThresholdView> of(Expression expression, String decidedBy) {
        Expression node = expression;
        String[] steps = decidedBy.isEmpty() ? new String[0] : decidedBy.substring(1).split("/");
        for (int i = 1; i < steps.length; i += 2) {
            node = node.branches().get(Integer.parseInt(steps[i]));
        }
        if (node instanceof Expression.Comparison comparison) {
            return Optional.of(new ThresholdView(comparison.op(), plain(comparison.value()), comparison.unitOfMeasure()));
        }
        if (node instanceof Expression.Count count) {
            return Optional.of(new ThresholdView(count.op(), count.value(), "UNIT"));
        }
        return Optional.empty();
    }

    private static Object plain(Threshold threshold) {
        if (threshold instanceof Threshold.Quantity quantity) {
            return quantity.value();
        }
        return threshold instanceof Threshold.Answered answered ? answered.value()
                : ((Threshold.Graded) threshold).value();
    }
}
