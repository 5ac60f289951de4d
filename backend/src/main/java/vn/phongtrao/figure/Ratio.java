package vn.phongtrao.figure;

/**
 * What one interval divided by another can be.
 *
 * @param quotient the values that the quotient can have, or null when the denominator is exactly zero
 * @param denominatorMayBeZero whether zero is among the denominators, so that there may be no quotient at all
 */
public record Ratio(Interval quotient, boolean denominatorMayBeZero) {

    /**
     * Divides. A denominator that may be negative as well as positive leaves every quotient possible.
     *
     * @param numerator any interval
     * @param denominator any interval, zero included
     */
    public static Ratio of(Interval numerator, Interval denominator) {
        boolean mayBeZero = denominator.contains(Rational.ZERO);
        if (mayBeZero && denominator.isPoint()) {
            return new Ratio(null, true);
        }
        if (denominator.lower() == null || denominator.lower().signum() < 0) {
            boolean neverPositive = denominator.upper() != null && denominator.upper().signum() <= 0;
            return neverPositive
                    ? new Ratio(quotient(numerator.negate(), denominator.negate()), mayBeZero)
                    : new Ratio(Interval.ALL, mayBeZero);
        }
        return new Ratio(quotient(numerator, denominator), mayBeZero);
    }

    /** Whether the denominator is exactly zero. */
    public boolean isUndefined() {
        return quotient == null;
    }

    /** The quotients over the positive part of a denominator that is never negative. */
    private static Interval quotient(Interval numerator, Interval denominator) {
        Bound least = leastQuotient(numerator, denominator);
        Bound greatest = leastQuotient(numerator.negate(), denominator);
        return new Interval(least.value, least.open, greatest.value == null ? null : greatest.value.negate(),
                greatest.open);
    }

    private static Bound leastQuotient(Interval numerator, Interval denominator) {
        Rational least = numerator.lower();
        if (least == null) {
            return new Bound(null, false);
        }
        if (least.signum() == 0) {
            return new Bound(Rational.ZERO, numerator.lowerOpen());
        }
        // A positive numerator is least over the greatest denominator, a negative one over the least.
        boolean positive = least.signum() > 0;
        Rational divisor = positive ? denominator.upper() : denominator.lower();
        boolean divisorOpen = positive ? denominator.upperOpen() : denominator.lowerOpen();
        if (positive && divisor == null) {
            return new Bound(Rational.ZERO, true);
        }
        return divisor.signum() == 0
                ? new Bound(null, false)
                : new Bound(least.dividedBy(divisor), numerator.lowerOpen() || divisorOpen);
    }

    private record Bound(Rational value, boolean open) {
    }
}
