package vn.phongtrao.target;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many units stand how to an expression. Units to which it does not apply are counted nowhere.
 *
 * @param expected units that it applies to
 * @param reported those of them whose figures are there
 */
@Schema(requiredProperties = {"expected", "reported", "met", "notMet", "undetermined", "noData"})
public record UnitCounts(int expected, int reported, int met, int notMet, int undetermined, int noData) {

    public static final UnitCounts NONE = new UnitCounts(0, 0, 0, 0, 0, 0);

    /** Counts answers. */
    public static UnitCounts of(Collection<Answer> answers) {
        int[] byStatus = new int[Status.values().length];
        answers.stream().filter(Answer::applicable).forEach(answer -> byStatus[answer.status().ordinal()]++);
        int met = byStatus[Status.MET.ordinal()];
        int notMet = byStatus[Status.NOT_MET.ordinal()];
        int undetermined = byStatus[Status.UNDETERMINED.ordinal()];
        int noData = byStatus[Status.NO_DATA.ordinal()];
        return new UnitCounts(met + notMet + undetermined + noData, met + notMet + undetermined, met, notMet,
                undetermined, noData);
    }

    /** Counts units of which so many stand one way or another, and the rest have no data. */
    public static UnitCounts of(int expected, int met, int notMet, int undetermined) {
        int reported = met + notMet + undetermined;
        return new UnitCounts(expected, reported, met, notMet, undetermined, expected - reported);
    }

    public UnitCounts plus(UnitCounts other) {
        return new UnitCounts(expected + other.expected, reported + other.reported, met + other.met,
                notMet + other.notMet, undetermined + other.undetermined, noData + other.noData);
    }
}
