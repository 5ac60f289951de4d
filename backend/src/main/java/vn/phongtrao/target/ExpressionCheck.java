package vn.phongtrao.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.phongtrao.indicator.Direction;
import vn.phongtrao.indicator.Grade;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.MeasureKind;
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
        check.node(expression, pointer, 1, Sense.UPWARDS);
        return List.copyOf(check.violations);
    }

    /** Checks a coverage that stands at the pointer. */
    static List<Violation> of(Coverage coverage, String pointer) {
        ExpressionCheck check = new ExpressionCheck(code -> Optional.empty());
        check.percent(coverage.unitOfMeasure(), pointer);
        check.range(coverage.op(), coverage.value(), BigDecimal.ZERO, HUNDRED, pointer);
        return List.copyOf(check.violations);
    }

    /** @param sense of {@code >=} at this place, which a count of at most so many reverses */
    private void node(Expression expression, String pointer, int depth, Sense sense) {
        if (depth > Expression.DEEPEST) {
            add(pointer, "TooDeep", "An expression has at most " + Expression.DEEPEST + " levels.", null);
        } else if (expression instanceof Comparison comparison) {
            comparison(comparison, pointer, sense);
        } else if (expression instanceof Count count) {
            if (count.unitTypes().isEmpty()) {
                add(pointer + "/count/unitTypes", "Empty", "Name at least one unit type.", null);
            }
            range(count.op(), BigDecimal.valueOf(count.value()), BigDecimal.ZERO, null, pointer);
            node(count.where(), pointer + "/count/where", depth + 1, sense.of(count.op()));
        } else {
            String name = expression instanceof All ? "/all" : "/any";
            if (expression.branches().isEmpty()) {
                add(pointer + name, "Empty", "Give at least one expression.", null);
            }
            for (int i = 0; i < expression.branches().size(); i++) {
                node(expression.branches().get(i), pointer + name + "/" + i, depth + 1, sense);
            }
        }
    }

    private void comparison(Comparison comparison, String pointer, Sense sense) {
        List<IndicatorDefinition> inputs = inputs(comparison.operand(), pointer);
        if (inputs.isEmpty()) {
            return;
        }
        IndicatorDefinition first = inputs.get(0);
        agree(comparison.operand(), inputs, pointer);
        // Which way a share should go is said by its numerator; the parts of a sum all go its way.
        boolean share = comparison.operand() instanceof Operand.Share;
        inputs.stream().limit(share ? 1 : inputs.size())
                .filter(input -> isAgainst(input.direction(), asked(comparison, sense))).findFirst()
                .ifPresent(input -> againstDirection(comparison, input, pointer));
        if (share) {
            percent(comparison.unitOfMeasure(), pointer);
            number(comparison, BigDecimal.ZERO, HUNDRED, pointer);
        } else {
            ofIndicator(comparison, first, pointer);
        }
    }

    /** What is added or divided are numbers in one unit of measure, each named once. */
    private void agree(Operand operand, List<IndicatorDefinition> inputs, String pointer) {
        IndicatorDefinition first = inputs.get(0);
        boolean several = operand instanceof Operand.Share || inputs.size() > 1;
        for (int i = 0; i < inputs.size(); i++) {
            IndicatorDefinition input = inputs.get(i);
            String place = pointer + place(operand, i);
            if (several && input.valueType() != ValueType.NUMBER) {
                add(place, "NotANumber", "Only numbers are added or divided.", input.code());
            } else if (!input.unitOfMeasure().code().equals(first.unitOfMeasure().code())) {
                add(place, "MixedUnitsOfMeasure", input.code() + " is in " + input.unitOfMeasure().code() + ", "
                        + first.code() + " in " + first.unitOfMeasure().code() + ".", input.code());
            } else if (inputs.indexOf(input) < i) {
                add(place, "Repeated", "Name it once.", input.code());
            }
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
        } else if (comparison.value() instanceof Threshold.Quantity quantity) {
            range(comparison.op(), quantity.value(), least(unit), unit.maximum(), pointer);
            whole(quantity.value(), unit, pointer);
        } else if (comparison.value() instanceof Threshold.Graded graded) {
            grade(comparison.op(), graded.value(), pointer);
        } else if (comparison.op() != Op.EQUAL) {
            add(pointer + "/op", "WrongOperator", "Yes and no have no order; use =.", comparison.op());
        }
    }

    /** No weight, length or volume that is set as a target is negative, as no number of things is. */
    private static BigDecimal least(UnitOfMeasure unit) {
        return unit.kind() == MeasureKind.CONTINUOUS ? BigDecimal.ZERO : unit.minimum();
    }

    private void whole(BigDecimal value, UnitOfMeasure unit, String pointer) {
        if (unit.kind().isNeverBelowZero() && value.scale() > 0) {
            add(pointer + "/value", "NotWhole", unit.code() + " is counted in whole numbers.", value.toPlainString());
        }
    }

    private void grade(Op op, Grade grade, String pointer) {
        if (grade == Grade.WEAK && op == Op.LESS_THAN || grade == Grade.EXCELLENT && op == Op.MORE_THAN) {
            add(pointer + "/value", "OutOfRange", "The scale ends at this grade.", grade);
        }
    }

    private static Sense asked(Comparison comparison, Sense sense) {
        return comparison.value() instanceof Threshold.Answered answered ? sense.of(answered.value())
                : sense.of(comparison.op());
    }

    private static boolean isAgainst(Direction direction, Sense asked) {
        return direction == Direction.HIGHER_IS_BETTER && asked == Sense.DOWNWARDS
                || direction == Direction.LOWER_IS_BETTER && asked == Sense.UPWARDS;
    }

    private void againstDirection(Comparison comparison, IndicatorDefinition indicator, String pointer) {
        boolean answered = comparison.value() instanceof Threshold.Answered;
        add(pointer + (answered ? "/value" : "/op"), "AgainstDirection", "Of " + indicator.code() + ", "
                + (indicator.direction() == Direction.HIGHER_IS_BETTER ? "higher" : "lower") + " is better.",
                answered ? comparison.value().shown() : comparison.op());
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
