package vn.phongtrao.target;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.phongtrao.figure.Figures;
import vn.phongtrao.figure.Interval;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.unit.UnitType;

/**
 * The share of units that must meet a target's expression.
 *
 * @param op how the share is compared
 * @param value the threshold in per cent, 0 to 100
 * @param unitOfMeasure {@code PERCENT}
 * @param evaluation over all units together, or over each unit type by itself
 */
public record Coverage(@NotNull Op op, @NotNull BigDecimal value, @NotNull String unitOfMeasure,
        @NotNull Method evaluation) {

    private static final Rational HUNDRED = Rational.of(100);

    /** Over which units the share is taken. */
    public enum Method {
        /** All unit types in one share. */
        POOLED,
        /** A share for each unit type; every one must reach the threshold. */
        PER_CLASS
    }

    /**
     * Judges the share; not applicable where no unit is expected.
     *
     * @param counts the counted answers of the units, by their type
     */
    public Answer judge(Map<UnitType, UnitCounts> counts) {
        Collection<UnitCounts> classes = evaluation == Method.PER_CLASS ? counts.values()
                : List.of(counts.values().stream().reduce(UnitCounts.NONE, UnitCounts::plus));
        List<Answer> answers = classes.stream().filter(each -> each.expected() > 0).map(this::judge).toList();
        return answers.isEmpty() ? Answer.notApplicable("/coverage")
                : Evaluation.first(answers, List.of(Status.NOT_MET, Status.UNDETERMINED, Status.NO_DATA, Status.MET));
    }

    /** The same with another threshold. */
    Coverage asThough(BigDecimal threshold) {
        return new Coverage(op, threshold, unitOfMeasure, evaluation);
    }

    /** The same with the threshold in force, where it has the stated one. */
    Coverage carrying(Coverage stated, Coverage inForce) {
        boolean same = stated != null && op == stated.op && value.compareTo(stated.value) == 0;
        return same ? asThough(inForce.value) : this;
    }

    private Answer judge(UnitCounts counts) {
        if (counts.reported() == 0) {
            return Answer.of(Status.NO_DATA, null, "/coverage");
        }
        Interval share = share(counts);
        return Answer.of(Status.of(op.judge(share, Rational.of(value))), Figures.percentage(share), "/coverage");
    }

    /** From the units that meet it to those not known to fail, in per cent of the expected ones. */
    static Interval share(UnitCounts counts) {
        Rational expected = Rational.of(counts.expected());
        int possible = counts.met() + counts.undetermined() + counts.noData();
        return Interval.closed(Rational.of(counts.met()).dividedBy(expected).times(HUNDRED),
                Rational.of(possible).dividedBy(expected).times(HUNDRED));
    }
}
