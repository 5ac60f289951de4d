package vn.phongtrao.indicator;

/** What kind of answer an indicator asks for. */
public enum ValueType {
    /** A quantity in the indicator's unit of measure. */
    NUMBER,
    /** Có or Không. */
    YES_NO,
    /** A {@link Grade}. */
    GRADE
}
