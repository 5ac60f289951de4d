package vn.phongtrao.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.phongtrao.indicator.Direction;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.target.Expression.All;
import vn.phongtrao.target.Expression.Comparison;
import vn.phongtrao.target.Expression.Count;

/** Finds what contradicts itself, or the catalogue, in an expression; each finding points into it. */
final class ExpressionCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Function<String, Optional<IndicatorDefinition>> catalogue;
    private final List<Violation> violations = new ArrayList<>();

    private ExpressionCheck(Function<String, Optional<IndicatorDefinition>> catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Checks an expression.
     *
     * @param pointer where the expression stands in the request, such as {@code /expression}
     * @param catalogue finds the indicators that it may name
     * @return the violations; empty when there is nothing wrong
     */
    static List<Violation> of(Expression expression, String pointer,
            Function<String, Optional<IndicatorDefinition>> catalogue) {
        ExpressionCheck check = new ExpressionCheck(catalogue);
        check.node(expression, pointer, 1);
        return List.copyOf(check.violations);
    }

    /** Checks a coverage that stands at the pointer. */
    static List<Violation> of(Coverage coverage, String pointer) {
        ExpressionCheck check = new ExpressionCheck(code -> Optional.empty());
        check.percent(coverage.unitOfMeasure(), pointer);
        check.range(coverage.op(), coverage.value(), BigDecimal.ZERO, HUNDRED, pointer);
        return List.copyOf(check.violations);
    }

    private void node(Expression expression, String pointer, int depth) {
        if (depth > Expression.DEEPEST) {
            add(pointer, "TooDeep", "An expression has at most " + Expression.DEEPEST + " levels.", null);
        } else if (expression instanceof Comparison comparison) {
            comparison(comparison, pointer);
        } else if (expression instanceof Count count) {
            if (count.unitTypes().isEmpty()) {
                add(pointer + "/count/unitTypes", "Empty", "Name at least one unit type.", null);
            }
            if (count.value() < 0) {
                add(pointer + "/value", "OutOfRange", "A number of units is never below 0.", count.value());
            }
            node(count.where(), pointer + "/count/where", depth + 1);
        } else {
            String name = expression instanceof All ? "/all" : "/any";
            if (expression.branches().isEmpty()) {
                add(pointer + name, "Empty", "Give at least one expression.", null);
            }
            for (int i = 0; i < expression.branches().size(); i++) {
                node(expression.branches().get(i), pointer + name + "/" + i, depth + 1);
            }
        }
    }

    private void comparison(Comparison comparison, String pointer) {
        List<IndicatorDefinition> inputs = inputs(comparison.operand(), pointer);
        if (inputs.isEmpty()) {
            return;
        }
        IndicatorDefinition first = inputs.get(0);
        boolean several = comparison.operand() instanceof Operand.Share || inputs.size() > 1;
        for (int i = 0; i < inputs.size(); i++) {
            IndicatorDefinition input = inputs.get(i);
            if (several && input.valueType() != ValueType.NUMBER) {
                add(pointer + place(comparison.operand(), i), "NotANumber", "Only numbers are added or divided.",
                        input.code());
            } else if (!input.unitOfMeasure().code().equals(first.unitOfMeasure().code())) {
                add(pointer + place(comparison.operand(), i), "MixedUnitsOfMeasure", input.code() + " is in "
                        + input.unitOfMeasure().code() + ", " + first.code() + " in " + first.unitOfMeasure().code()
                        + ".", input.code());
            }
        }
        direction(comparison, first, pointer);
        if (comparison.operand() instanceof Operand.Share) {
            percent(comparison.unitOfMeasure(), pointer);
            number(comparison, BigDecimal.ZERO, HUNDRED, pointer);
        } else {
            ofIndicator(comparison, first, pointer);
        }
    }

    private List<IndicatorDefinition> inputs(Operand operand, String pointer) {
        if (operand.indicators().isEmpty()) {
            add(pointer + "/sum", "Empty", "Name at least one indicator.", null);
        }
        List<IndicatorDefinition> found = new ArrayList<>();
        for (int i = 0; i < operand.indicators().size(); i++) {
            String code = operand.indicators().get(i);
            Optional<IndicatorDefinition> definition = catalogue.apply(code);
            definition.ifPresent(found::add);
            if (definition.isEmpty()) {
                add(pointer + place(operand, i), "UnknownIndicator", "There is no such indicator.", code);
            }
        }
        return found.size() == operand.indicators().size() ? found : List.of();
    }

    private void ofIndicator(Comparison comparison, IndicatorDefinition indicator, String pointer) {
        UnitOfMeasure unit = indicator.unitOfMeasure();
        if (comparison.unitOfMeasure() != null && !comparison.unitOfMeasure().equals(unit.code())) {
            add(pointer + "/unitOfMeasure", "MixedUnitsOfMeasure", indicator.code() + " is in " + unit.code() + ".",
                    comparison.unitOfMeasure());
        }
        if (comparison.value().type() != indicator.valueType()) {
            add(pointer + "/value", "WrongType", switch (indicator.valueType()) {
                case NUMBER -> "Expected a number.";
                case YES_NO -> "Expected true or false.";
                case GRADE -> "Expected a grade.";
            }, null);
        } else if (indicator.valueType() == ValueType.NUMBER) {
            number(comparison, unit.minimum(), unit.maximum(), pointer);
        } else if (indicator.valueType() == ValueType.YES_NO && comparison.op() != Op.EQUAL) {
            add(pointer + "/op", "WrongOperator", "Yes and no have no order; use =.", comparison.op());
        }
    }

    private void direction(Comparison comparison, IndicatorDefinition indicator, String pointer) {
        boolean against = indicator.direction() == Direction.HIGHER_IS_BETTER && comparison.op().asksForLess()
                || indicator.direction() == Direction.LOWER_IS_BETTER && comparison.op().asksForMore();
        if (against) {
            add(pointer + "/op", "AgainstDirection", "Of " + indicator.code() + ", "
                    + (comparison.op().asksForLess() ? "higher" : "lower") + " is better.", comparison.op());
        }
    }

    private void percent(String unitOfMeasure, String pointer) {
        if (!UnitOfMeasure.PERCENT.equals(unitOfMeasure)) {
            add(pointer + "/unitOfMeasure", "MixedUnitsOfMeasure", "A share is compared in PERCENT.", unitOfMeasure);
        }
    }

    private void number(Comparison comparison, BigDecimal least, BigDecimal greatest, String pointer) {
        if (comparison.value() instanceof Threshold.Quantity quantity) {
            range(comparison.op(), quantity.value(), least, greatest, pointer);
        } else {
            add(pointer + "/value", "WrongType", "Expected a number.", null);
        }
    }

    /** A threshold that no value, or every value, of the unit of measure satisfies is a slip. */
    private void range(Op op, BigDecimal value, BigDecimal least, BigDecimal greatest, String pointer) {
        boolean below = least != null
                && (value.compareTo(least) < 0 || value.compareTo(least) == 0 && op == Op.LESS_THAN);
        boolean above = greatest != null
                && (value.compareTo(greatest) > 0 || value.compareTo(greatest) == 0 && op == Op.MORE_THAN);
        if (below || above) {
            add(pointer + "/value", "OutOfRange", "Expected a threshold "
                    + (least == null ? "" : "from " + least.toPlainString() + " ")
                    + (greatest == null ? "upwards" : "to " + greatest.toPlainString()) + ".", value.toPlainString());
        }
    }

    private static String place(Operand operand, int index) {
        if (operand instanceof Operand.Share) {
            return index == 0 ? "/ratio/of" : "/ratio/to";
        }
        return operand instanceof Operand.Sum ? "/sum/" + index : "/indicator";
    }

    private void add(String pointer, String code, String message, Object value) {
        violations.add(Violation.at(pointer, code, message, value));
    }
}
