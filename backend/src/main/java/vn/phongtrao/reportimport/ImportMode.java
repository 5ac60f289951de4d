package vn.phongtrao.reportimport;

/** What one problem keeps from being entered. */
public enum ImportMode {
    /** Everything. */
    ALL_OR_NOTHING,
    /** The report in which it is: that of its unit for its campaign and period. */
    PER_UNIT
}
