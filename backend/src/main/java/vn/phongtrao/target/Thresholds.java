package vn.phongtrao.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.target.Expression.All;
import vn.phongtrao.target.Expression.Any;
import vn.phongtrao.target.Expression.Comparison;
import vn.phongtrao.target.Expression.Count;

/** Compares expressions that differ in their thresholds only. Pure. */
final class Thresholds {

    static final String OTHER_STRUCTURE = "OtherStructure";
    private static final String EASIER = "BelowSuperior";

    private Thresholds() {
    }

    /** Where an expression compares something else, or otherwise, than the base does. */
    static List<Violation> differences(Expression base, Expression other, String pointer) {
        if (base instanceof Comparison expected && other instanceof Comparison given) {
            List<Violation> found = new ArrayList<>();
            require(expected.operand().equals(given.operand()), pointer, "the same indicators", found);
            require(expected.op() == given.op(), pointer + "/op", expected.op().sign(), found);
            require(expected.value().type() == given.value().type(), pointer + "/value", "a threshold of the same type",
                    found);
            return found;
        }
        if (base instanceof Count expected && other instanceof Count given) {
            List<Violation> found = new ArrayList<>();
            require(expected.unitTypes().equals(given.unitTypes()), pointer + "/count/unitTypes", "the same unit types",
                    found);
            require(expected.op() == given.op(), pointer + "/op", expected.op().sign(), found);
            found.addAll(differences(expected.where(), given.where(), pointer + "/count/where"));
            return found;
        }
        boolean lists = base instanceof All && other instanceof All || base instanceof Any && other instanceof Any;
        if (!lists || base.branches().size() != other.branches().size()) {
            List<Violation> found = new ArrayList<>();
            require(false, pointer, "the same structure", found);
            return found;
        }
        return IntStream.range(0, base.branches().size()).boxed()
                .flatMap(i -> differences(base.branches().get(i), other.branches().get(i), below(base, pointer, i))
                        .stream())
                .toList();
    }

    /** Where an expression asks for less than the one above it, which has the same structure. */
    static List<Violation> easier(Expression above, Expression own, String pointer) {
        return easier(above, own, pointer, Sense.UPWARDS);
    }

    /** The own expression with the threshold of the one above it wherever its own asks for less. */
    static Expression harder(Expression above, Expression own) {
        return harder(above, own, Sense.UPWARDS);
    }

    /** A threshold that asks for less than the one above it. */
    static Violation easier(String pointer, Op op, Object above, Object own) {
        return Violation.at(pointer, EASIER, "The superior asks for " + op.sign() + " " + above
                + "; a unit sets itself nothing easier in this campaign.", own);
    }

    /**
     * An expression with every comparison that the target also makes replaced by the one in force.
     *
     * @param stated  the target's own expression
     * @param inForce the same with other thresholds
     */
    static Expression carried(Expression expression, Expression stated, Expression inForce) {
        Map<Expression, Set<Expression>> replacements = new HashMap<>();
        collect(stated, inForce, replacements);
        return replaced(expression, replacements);
    }

    private static List<Violation> easier(Expression above, Expression own, String pointer, Sense sense) {
        if (above instanceof Comparison superior && own instanceof Comparison mine) {
            int order = mine.value().rational().compareTo(superior.value().rational());
            return sense.of(mine.op()).isEasier(order)
                    ? List.of(easier(pointer + "/value", mine.op(), superior.value().shown(), mine.value().shown()))
                    : List.of();
        }
        if (above instanceof Count superior && own instanceof Count mine) {
            Sense counted = sense.of(mine.op());
            List<Violation> found = new ArrayList<>();
            if (counted.isEasier(Long.compare(mine.value(), superior.value()))) {
                found.add(easier(pointer + "/value", mine.op(), superior.value(), mine.value()));
            }
            found.addAll(easier(superior.where(), mine.where(), pointer + "/count/where", counted));
            return found;
        }
        return IntStream.range(0, above.branches().size()).boxed()
                .flatMap(i -> easier(above.branches().get(i), own.branches().get(i), below(above, pointer, i), sense)
                        .stream())
                .toList();
    }

    private static Expression harder(Expression above, Expression own, Sense sense) {
        if (above instanceof Comparison superior && own instanceof Comparison mine) {
            int order = mine.value().rational().compareTo(superior.value().rational());
            return sense.of(mine.op()).isEasier(order) ? above : own;
        }
        if (above instanceof Count superior && own instanceof Count mine) {
            Sense counted = sense.of(mine.op());
            boolean easier = counted.isEasier(Long.compare(mine.value(), superior.value()));
            return new Count(mine.unitTypes(), harder(superior.where(), mine.where(), counted), mine.op(),
                    easier ? superior.value() : mine.value());
        }
        List<Expression> branches = IntStream.range(0, above.branches().size())
                .mapToObj(i -> harder(above.branches().get(i), own.branches().get(i), sense)).toList();
        return own instanceof All ? new All(branches) : new Any(branches);
    }

    private static void collect(Expression stated, Expression inForce, Map<Expression, Set<Expression>> replacements) {
        if (stated instanceof Comparison || stated instanceof Count) {
            replacements.computeIfAbsent(stated, any -> new HashSet<>()).add(inForce);
        }
        for (int i = 0; i < stated.branches().size(); i++) {
            collect(stated.branches().get(i), inForce.branches().get(i), replacements);
        }
    }

    /** A comparison that stands twice in the target, with two thresholds in force, stands for neither. */
    private static Expression replaced(Expression expression, Map<Expression, Set<Expression>> replacements) {
        Set<Expression> found = replacements.getOrDefault(expression, Set.of());
        if (found.size() == 1) {
            return found.iterator().next();
        }
        List<Expression> branches = expression.branches().stream().map(each -> replaced(each, replacements)).toList();
        if (expression instanceof Count count) {
            return new Count(count.unitTypes(), branches.get(0), count.op(), count.value());
        }
        return expression instanceof All ? new All(branches)
                : expression instanceof Any ? new Any(branches) : expression;
    }

    private static String below(Expression list, String pointer, int index) {
        return pointer + (list instanceof All ? "/all/" : "/any/") + index;
    }

    private static void require(boolean same, String pointer, String expected, List<Violation> found) {
        if (!same) {
            found.add(Violation.at(pointer, OTHER_STRUCTURE, "Expected " + expected
                    + " as in the target; only thresholds may differ.", null));
        }
    }
}
