package vn.phongtrao.indicator;

/** What a unit of measure measures; it decides how written numbers of that unit are read and bounded. */
public enum MeasureKind {
    /** Things one can count: households, sessions, cases. Never below zero. */
    COUNTED,
    /** Whole VND. Never below zero. */
    MONEY,
    /** Weights, lengths, volumes. */
    CONTINUOUS,
    /** Shares and growth, in per cent. */
    RATIO,
    /** No quantity: an answer of a fixed list (yes/no, a grade), stored as its place in the list. */
    ORDINAL;

    /** Whether a figure that states no lower bound has the implied one of zero. */
    public boolean isNeverBelowZero() {
        return this == COUNTED || this == MONEY;
    }
}
