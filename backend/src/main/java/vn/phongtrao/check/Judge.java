package vn.phongtrao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.phongtrao.check.ComparedValue.Role;
import vn.phongtrao.figure.Certainty;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Interval;
import vn.phongtrao.figure.Rational;

/** Judges rules on figures; pure and exact. {@code docs/checks.md} says the same in words, for other clients. */
public final class Judge {

    /**
     * What makes the median absolute deviation of a normal distribution its standard deviation: its third quartile.
     * Iglewicz and Hoaglin, How to Detect and Handle Outliers (ASQC 1993); NIST/SEMATECH e-Handbook, 1.3.5.17.
     */
    private static final Rational CONSISTENCY = Rational.of(new BigDecimal("0.6745"));

    private Judge() {
    }

    /** How the figures stand to the rule. */
    public static Judgement of(Rule rule, CheckedFigures figures) {
        if (rule.compare() != null) {
            return comparison(rule.compare(), figures);
        }
        if (rule.range() != null) {
            return range(rule.range(), figures);
        }
        if (rule.change() != null) {
            return change(rule.change(), figures);
        }
        if (rule.outlier() != null) {
            return outlier(rule.outlier(), figures);
        }
        if (rule.given() != null) {
            boolean given = figures.own().keySet().containsAll(rule.given());
            return Judgement.of(given ? Certainty.TRUE : Certainty.FALSE, List.of());
        }
        if (rule.all() != null) {
            return together(rule.all().stream().map(branch -> of(branch, figures)).toList(), Certainty.FALSE);
        }
        if (rule.any() != null) {
            return together(rule.any().stream().map(branch -> of(branch, figures)).toList(), Certainty.TRUE);
        }
        return implication(of(rule.when(), figures), of(rule.then(), figures));
    }

    private static Judgement comparison(Rule.Comparison comparison, CheckedFigures figures) {
        Optional<Value> left = Value.of(comparison.left(), figures.own());
        Optional<Value> right = Value.of(comparison.right(), figures.own());
        List<ComparedValue> values = new ArrayList<>();
        show(Role.OWN, comparison.left(), left, values);
        show(Role.COMPARED_WITH, comparison.right(), right, values);
        if (left.isEmpty() || right.isEmpty()) {
            return Judgement.undecided(Undecided.MISSING_FIGURE, values);
        }
        if (left.get().isUndefined() || right.get().isUndefined()) {
            return Judgement.undecided(Undecided.ZERO_DENOMINATOR, values);
        }
        Interval difference = left.get().interval().plus(right.get().interval().negate());
        return Judgement.of(comparison.op().judge(difference, Rational.ZERO), values);
    }

    private static Judgement range(Rule.Range range, CheckedFigures figures) {
        return ofOwn(range.of(), figures, (own, values) -> {
            Certainty above = range.atLeast() == null ? Certainty.TRUE
                    : own.isAtLeast(Rational.of(range.atLeast()));
            Certainty below = range.atMost() == null ? Certainty.TRUE : own.isAtMost(Rational.of(range.atMost()));
            return Judgement.of(both(above, below), values);
        });
    }

    private static Judgement change(Rule.Change change, CheckedFigures figures) {
        return ofOwn(change.of(), figures, (own, values) -> {
            Optional<Value> previous = Value.of(change.of(), figures.previous());
            show(Role.PREVIOUS, change.of(), previous, values);
            if (previous.isEmpty() || previous.get().isUndefined()) {
                return Judgement.undecided(Undecided.NO_PREVIOUS, values);
            }
            Interval last = previous.get().interval();
            if (last.isMoreThan(Rational.ZERO) != Certainty.TRUE) {
                return Judgement.undecided(Undecided.PREVIOUS_ZERO, values);
            }
            Rational factor = Rational.of(change.factor());
            Certainty notTooMuch = own.plus(last.scaledBy(factor).negate()).isAtMost(Rational.ZERO);
            Certainty notTooLittle = own.scaledBy(factor).plus(last.negate()).isAtLeast(Rational.ZERO);
            return Judgement.of(both(notTooMuch, notTooLittle), values);
        });
    }

    private static Judgement outlier(Rule.Outlier outlier, CheckedFigures figures) {
        return ofOwn(outlier.of(), figures, (own, values) -> {
            List<Value> siblings = figures.siblings().stream()
                    .flatMap(sibling -> Value.of(outlier.of(), sibling).stream())
                    .filter(value -> !value.isUndefined() && value.interval().isPoint()).toList();
            if (siblings.size() < outlier.enough()) {
                return Judgement.undecided(Undecided.FEW_SIBLINGS, values);
            }
            String unit = siblings.get(0).shown().unitOfMeasure();
            Spread spread = Spread.of(siblings.stream().map(value -> value.interval().lower()).toList());
            values.add(new ComparedValue(Role.SIBLINGS_MEDIAN, outlier.of().indicators(), shown(spread.median(), unit)));
            values.add(new ComparedValue(Role.SIBLINGS_DEVIATION, outlier.of().indicators(),
                    shown(spread.deviation(), unit)));
            if (spread.deviation().signum() == 0) {
                return Judgement.undecided(Undecided.NO_SPREAD, values);
            }
            Rational reach = Rational.of(outlier.limit()).times(spread.deviation()).dividedBy(CONSISTENCY);
            return Judgement.of(both(own.isAtLeast(spread.median().plus(reach.negate())),
                    own.isAtMost(spread.median().plus(reach))), values);
        });
    }

    /** Where {@code if} fails there is nothing to hold; where it is open, {@code then} may still hold by itself. */
    private static Judgement implication(Judgement when, Judgement then) {
        return switch (when.outcome()) {
            case VIOLATED -> Judgement.of(Certainty.TRUE, when.values());
            case PASSED -> then.outcome() == Outcome.VIOLATED && then.values().isEmpty()
                    ? new Judgement(Outcome.VIOLATED, Set.of(), when.values()) : then;
            case UNDECIDED -> then.outcome() == Outcome.PASSED ? then : when;
        };
    }

    /** @param deciding what one branch must be for the whole to be so: false for {@code all}, true for {@code any} */
    private static Judgement together(List<Judgement> branches, Certainty deciding) {
        Certainty whole = holds(deciding, branches) ? deciding
                : holds(Certainty.UNKNOWN, branches) ? Certainty.UNKNOWN : deciding.negate();
        Predicate<Judgement> decided = branch -> branch.holds() == whole;
        EnumSet<Undecided> because = EnumSet.noneOf(Undecided.class);
        branches.stream().filter(decided).forEach(branch -> because.addAll(branch.because()));
        return new Judgement(Outcome.of(whole), because,
                branches.stream().filter(decided).flatMap(branch -> branch.values().stream()).toList());
    }

    private static boolean holds(Certainty wanted, List<Judgement> branches) {
        return branches.stream().anyMatch(branch -> branch.holds() == wanted);
    }

    private static Judgement ofOwn(Operand operand, CheckedFigures figures, Judging judging) {
        Optional<Value> own = Value.of(operand, figures.own());
        List<ComparedValue> values = new ArrayList<>();
        show(Role.OWN, operand, own, values);
        if (own.isEmpty()) {
            return Judgement.undecided(Undecided.MISSING_FIGURE, values);
        }
        return own.get().isUndefined() ? Judgement.undecided(Undecided.ZERO_DENOMINATOR, values)
                : judging.of(own.get().interval(), values);
    }

    private static Certainty both(Certainty one, Certainty other) {
        if (one == Certainty.FALSE || other == Certainty.FALSE) {
            return Certainty.FALSE;
        }
        return one == Certainty.TRUE ? other : one;
    }

    private static void show(Role role, Operand operand, Optional<Value> value, List<ComparedValue> values) {
        value.filter(known -> !known.isUndefined()).ifPresent(known ->
                values.add(new ComparedValue(role, operand.indicators(), known.shown())));
    }

    private static Figure shown(Rational value, String unitOfMeasure) {
        return Figure.exact(null, value.toDecimal(Figure.SCALE, RoundingMode.HALF_UP), unitOfMeasure);
    }

    /** What a rule says of the report's own value, once that is known. */
    private interface Judging {

        Judgement of(Interval own, List<ComparedValue> values);
    }
}
