package vn.phongtrao.progress;

import java.util.stream.Collectors;
import vn.phongtrao.target.Coverage;
import vn.phongtrao.target.Expression;
import vn.phongtrao.target.Operand;
import vn.phongtrao.target.Threshold;

/** An expression as one line of text. */
final class Formula {

    private Formula() {
    }

    static String of(Expression expression, Coverage coverage) {
        String formula = of(expression);
        return coverage == null ? formula : "share of units (" + coverage.evaluation() + ") with [" + formula + "] "
                + coverage.op().sign() + " " + coverage.value().toPlainString() + " " + coverage.unitOfMeasure();
    }

    private static String of(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            return operand(comparison.operand()) + " " + comparison.op().sign() + " " + value(comparison.value())
                    + (comparison.unitOfMeasure() == null ? "" : " " + comparison.unitOfMeasure());
        }
        if (expression instanceof Expression.Count count) {
            return "number of " + count.unitTypes().stream().sorted().map(Enum::name).collect(Collectors.joining(", "))
                    + " with [" + of(count.where()) + "] " + count.op().sign() + " " + count.value();
        }
        String join = expression instanceof Expression.All ? " AND " : " OR ";
        return expression.branches().stream().map(branch -> "(" + of(branch) + ")").collect(Collectors.joining(join));
    }

    private static String operand(Operand operand) {
        return String.join(operand instanceof Operand.Share ? " / " : " + ", operand.indicators());
    }

    private static String value(Threshold threshold) {
        if (threshold instanceof Threshold.Quantity quantity) {
            return quantity.value().toPlainString();
        }
        return threshold instanceof Threshold.Answered answered ? String.valueOf(answered.value())
                : ((Threshold.Graded) threshold).value().name();
    }
}
