package vn.phongtrao.indicator;

/** How an indicator's figures add up, over units or over time. */
public enum Aggregation {
    /** Figures are added. */
    SUM,
    /** The latest figure stands (a stock such as the households of a unit). */
    LAST,
    /** Figures are never combined (a grade, a yes/no). */
    NONE
}
