package vn.phongtrao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.shared.problem.Violation;

/** Finds what contradicts itself, the catalogue or the campaign in a rule; each finding points into it. */
final class RuleMeaning {

    private static final int DEEPEST = 6;
    private static final int MOST_NODES = 32;

    private final Function<String, Optional<IndicatorDefinition>> catalogue;
    private final Set<String> asked;
    private final List<Violation> violations = new ArrayList<>();
    private int nodes;

    private RuleMeaning(Function<String, Optional<IndicatorDefinition>> catalogue, Set<String> asked) {
        this.catalogue = catalogue;
        this.asked = asked;
    }

    /**
     * Checks a rule.
     *
     * @param pointer   where the rule stands in the request
     * @param catalogue finds indicators
     * @param asked     codes of the indicators that the campaign asks for
     * @return the violations; empty when there is nothing wrong
     */
    static List<Violation> check(Rule rule, String pointer, Function<String, Optional<IndicatorDefinition>> catalogue,
            Set<String> asked) {
        RuleMeaning meaning = new RuleMeaning(catalogue, asked);
        meaning.node(rule, pointer, 1);
        return List.copyOf(meaning.violations);
    }

    private void node(Rule rule, String pointer, int depth) {
        nodes++;
        if (depth > DEEPEST || nodes == MOST_NODES + 1) {
            add(pointer, "TooDeep", "A rule has at most " + DEEPEST + " levels and " + MOST_NODES + " nodes.", null);
            return;
        }
        if (nodes > MOST_NODES || !isOneKind(rule, pointer)) {
            return;
        }
        if (rule.compare() != null) {
            comparison(rule.compare(), pointer + "/compare");
        } else if (rule.range() != null) {
            range(rule.range(), pointer + "/range");
        } else if (rule.change() != null) {
            number(rule.change().of(), pointer + "/change/of");
        } else if (rule.outlier() != null) {
            number(rule.outlier().of(), pointer + "/outlier/of");
        } else if (rule.given() != null) {
            inputs(rule.given(), index -> pointer + "/given/" + index);
        } else if (rule.when() != null) {
            node(rule.when(), pointer + "/if", depth + 1);
            node(rule.then(), pointer + "/then", depth + 1);
        } else {
            String name = rule.all() == null ? "/any/" : "/all/";
            for (int i = 0; i < rule.branches().size(); i++) {
                node(rule.branches().get(i), pointer + name + i, depth + 1);
            }
        }
    }

    private boolean isOneKind(Rule rule, String pointer) {
        long kinds = Stream.of(rule.compare(), rule.range(), rule.change(), rule.outlier(), rule.given(), rule.all(),
                rule.any(), rule.when()).filter(Objects::nonNull).count();
        if (kinds != 1 || (rule.when() == null) != (rule.then() == null)) {
            add(pointer, "OneKind", "Give exactly one of compare, range, change, outlier, given, all, any, "
                    + "or if with then.", null);
            return false;
        }
        return true;
    }

    private void comparison(Rule.Comparison comparison, String pointer) {
        Optional<String> left = unit(comparison.left(), pointer + "/left", true);
        Optional<String> right = unit(comparison.right(), pointer + "/right", true);
        if (left.isPresent() && right.isPresent() && !left.equals(right)) {
            add(pointer + "/right", "MixedUnitsOfMeasure", "The left side is in " + left.get() + ", the right in "
                    + right.get() + ".", right.get());
        }
        boolean sums = comparison.left().ratio() == null && comparison.right().ratio() == null;
        Set<String> both = new HashSet<>(comparison.left().indicators());
        both.retainAll(comparison.right().indicators());
        if (sums && !both.isEmpty()) {
            add(pointer + "/right", "AgainstItself", "An indicator stands on one side only.",
                    both.stream().sorted().findFirst().orElseThrow());
        }
    }

    private void range(Rule.Range range, String pointer) {
        unit(range.of(), pointer + "/of", false);
        if (range.atLeast() == null && range.atMost() == null) {
            add(pointer, "NoBound", "Give atLeast, atMost or both.", null);
        }
        fits(range.atLeast(), pointer + "/atLeast");
        fits(range.atMost(), pointer + "/atMost");
        if (range.atLeast() != null && range.atMost() != null && range.atLeast().compareTo(range.atMost()) > 0) {
            add(pointer + "/atMost", "OutOfRange", "Must not be below atLeast.", range.atMost().toPlainString());
        }
    }

    private void fits(BigDecimal bound, String pointer) {
        if (bound != null && !Figure.fits(bound)) {
            add(pointer, "OutOfRange", "A number has at most " + Figure.WHOLE_DIGITS + " digits before and "
                    + Figure.SCALE + " after the decimal sign.", null);
        }
    }

    private void number(Operand operand, String pointer) {
        unit(operand, pointer, true);
    }

    /** The operand's unit of measure, where nothing is wrong with it. @param number whether it must be one */
    private Optional<String> unit(Operand operand, String pointer, boolean number) {
        long kinds = Stream.of(operand.indicator(), operand.sum(), operand.ratio()).filter(Objects::nonNull).count();
        if (kinds != 1) {
            add(pointer, "OneKind", "Give exactly one of indicator, sum and ratio.", null);
            return Optional.empty();
        }
        List<IndicatorDefinition> inputs = inputs(operand.indicators(), index -> pointer + place(operand, index));
        if (inputs.size() < operand.indicators().size()) {
            return Optional.empty();
        }
        IndicatorDefinition first = inputs.get(0);
        boolean sound = true;
        for (int i = 0; i < inputs.size(); i++) {
            IndicatorDefinition input = inputs.get(i);
            if ((number || inputs.size() > 1) && input.valueType() != ValueType.NUMBER) {
                add(pointer + place(operand, i), "NotANumber", "Only numbers are compared, added or divided.", input.code());
                sound = false;
            } else if (!input.unitOfMeasure().code().equals(first.unitOfMeasure().code())) {
                add(pointer + place(operand, i), "MixedUnitsOfMeasure", input.code() + " is in "
                        + input.unitOfMeasure().code() + ", " + first.code() + " in " + first.unitOfMeasure().code() + ".",
                        input.code());
                sound = false;
            }
        }
        return sound ? Optional.of(operand.ratio() == null ? first.unitOfMeasure().code() : UnitOfMeasure.PERCENT)
                : Optional.empty();
    }

    private List<IndicatorDefinition> inputs(List<String> codes, Function<Integer, String> pointer) {
        List<IndicatorDefinition> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            Optional<IndicatorDefinition> definition = catalogue.apply(code);
            if (definition.isEmpty()) {
                add(pointer.apply(i), "UnknownIndicator", "There is no such indicator.", code);
            } else if (!asked.contains(code)) {
                add(pointer.apply(i), "NotOfCampaign", "The campaign does not ask for it.", code);
            } else if (!seen.add(code)) {
                add(pointer.apply(i), "Repeated", "Name it once.", code);
            } else {
                found.add(definition.get());
            }
        }
        return found;
    }

    private static String place(Operand operand, int index) {
        if (operand.ratio() != null) {
            return index == 0 ? "/ratio/of" : "/ratio/to";
        }
        return operand.sum() == null ? "/indicator" : "/sum/" + index;
    }

    private void add(String pointer, String code, String message, Object value) {
        violations.add(Violation.at(pointer, code, message, value));
    }
}
