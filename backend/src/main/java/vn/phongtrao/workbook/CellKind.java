package vn.phongtrao.workbook;

/** What stands in a cell, as far as the workbook says. */
public enum CellKind {
    TEXT,
    NUMBER,
    /** A number shown with a percent sign: 0.75 for 75 %. */
    PERCENT,
    /** A number shown as a day or a time. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** An error such as {@code #N/A}. */
    ERROR,
    /** A formula that no program has calculated. */
    UNCALCULATED
}
