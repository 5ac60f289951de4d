package vn.phongtrao.indicator;

/** Which way an indicator should move. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Neither is better; a target may set any comparison. */
    NONE
}
