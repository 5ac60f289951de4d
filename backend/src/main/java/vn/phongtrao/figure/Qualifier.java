package vn.phongtrao.figure;

/** How a number is hedged in writing. */
public enum Qualifier {
    /** The number itself. */
    EXACT,
    /** trên, hơn: the value is an open lower bound. */
    MORE_THAN,
    /** ít nhất, tối thiểu, từ … trở lên: the value is a lower bound. */
    AT_LEAST,
    /** khoảng, trên dưới, gần: the value, give or take the unit's tolerance. */
    ABOUT,
    /** dưới: the value is an open upper bound. */
    LESS_THAN,
    /** không quá, tối đa: the value is an upper bound. */
    AT_MOST,
    /** 10-15: between two bounds. */
    BETWEEN,
    /** hàng nghìn: no value, only the order of magnitude as a lower bound. */
    INDEFINITE
}
