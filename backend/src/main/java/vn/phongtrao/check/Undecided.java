package vn.phongtrao.check;

/** Why a rule is not decided. */
public enum Undecided {
    /** The report has no figure for an indicator of the rule. */
    MISSING_FIGURE,
    /** The figures are hedged so that the rule may hold or not. */
    OPEN_FIGURE,
    /** There is no counted figure of the last period. */
    NO_PREVIOUS,
    /** The figure of the last period is zero or may be, and nothing is a multiple of that. */
    PREVIOUS_ZERO,
    /** Too few siblings have reported an exact figure. */
    FEW_SIBLINGS,
    /** More than half of the siblings report the same, so that there is no spread to measure a distance by. */
    NO_SPREAD,
    /** A share of nothing. */
    ZERO_DENOMINATOR
}
