package vn.phongtrao.figure;

/**
 * The values that a figure allows. Arithmetic is exact and takes the two operands as independent of each other.
 *
 * @param lower the lower bound, or null where there is none
 * @param lowerOpen whether the lower bound itself is excluded; false where there is none
 * @param upper the upper bound, or null where there is none
 * @param upperOpen whether the upper bound itself is excluded; false where there is none
 */
public record Interval(Rational lower, boolean lowerOpen, Rational upper, boolean upperOpen) {

    /** Every value: nothing is known. */
    public static final Interval ALL = new Interval(null, false, null, false);

    public Interval {
        lowerOpen = lower != null && lowerOpen;
        upperOpen = upper != null && upperOpen;
        if (lower != null && upper != null) {
            int order = lower.compareTo(upper);
            if (order > 0 || order == 0 && (lowerOpen || upperOpen)) {
                throw new IllegalArgumentException("An interval holds at least one value");
            }
        }
    }

    /** The interval of one value. */
    public static Interval point(Rational value) {
        return new Interval(value, false, value, false);
    }

    /** The interval from one value to another, both included. */
    public static Interval closed(Rational lower, Rational upper) {
        return new Interval(lower, false, upper, false);
    }

    public boolean isPoint() {
        return lower != null && lower.equals(upper);
    }

    public boolean contains(Rational value) {
        return isAtLeast(value) != Certainty.FALSE && isAtMost(value) != Certainty.FALSE;
    }

    public Interval plus(Interval other) {
        return new Interval(
                lower == null || other.lower == null ? null : lower.plus(other.lower), lowerOpen || other.lowerOpen,
                upper == null || other.upper == null ? null : upper.plus(other.upper), upperOpen || other.upperOpen);
    }

    /** Every value multiplied by a factor above zero. */
    public Interval scaledBy(Rational factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("The factor is above zero");
        }
        return new Interval(lower == null ? null : lower.times(factor), lowerOpen,
                upper == null ? null : upper.times(factor), upperOpen);
    }

    public Interval negate() {
        return new Interval(upper == null ? null : upper.negate(), upperOpen,
                lower == null ? null : lower.negate(), lowerOpen);
    }

    /** Whether the value is at least the threshold. */
    public Certainty isAtLeast(Rational threshold) {
        if (lower != null && lower.compareTo(threshold) >= 0) {
            return Certainty.TRUE;
        }
        return upper != null && upper.compareTo(threshold) < (upperOpen ? 1 : 0) ? Certainty.FALSE : Certainty.UNKNOWN;
    }

    /** Whether the value is above the threshold. */
    public Certainty isMoreThan(Rational threshold) {
        return isAtMost(threshold).negate();
    }

    /** Whether the value is at most the threshold. */
    public Certainty isAtMost(Rational threshold) {
        return negate().isAtLeast(threshold.negate());
    }

    /** Whether the value is below the threshold. */
    public Certainty isLessThan(Rational threshold) {
        return isAtLeast(threshold).negate();
    }

    /** Whether the value equals the threshold. */
    public Certainty isEqualTo(Rational threshold) {
        if (!contains(threshold)) {
            return Certainty.FALSE;
        }
        return isPoint() ? Certainty.TRUE : Certainty.UNKNOWN;
    }

    @Override
    public String toString() {
        return (lower == null ? "(-∞" : (lowerOpen ? "(" : "[") + lower) + ", "
                + (upper == null ? "∞)" : upper + (upperOpen ? ")" : "]"));
    }
}
