package vn.phongtrao.check;

import vn.phongtrao.figure.Certainty;

/** How figures stand to a rule. */
public enum Outcome {
    /** The rule holds, whatever the figures really are. */
    PASSED,
    /** The rule does not hold, whatever the figures really are. */
    VIOLATED,
    /** A figure is missing, or so hedged that the rule may hold or not. */
    UNDECIDED;

    static Outcome of(Certainty holds) {
        return switch (holds) {
            case TRUE -> PASSED;
            case FALSE -> VIOLATED;
            case UNKNOWN -> UNDECIDED;
        };
    }
}
