package vn.phongtrao.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Interval arithmetic against arithmetic on the values that the intervals hold. */
class IntervalPropertiesTest {

    @Property
    void aSumHoldsTheSumOfAnyTwoMembers(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        Interval sum = one.plus(other);

        forMembers(one, other, (a, b) -> assertTrue(sum.contains(a.plus(b)), () -> sum + " lacks " + a.plus(b)));
        assertEquals(sum, other.plus(one));
    }

    @Property
    void aSumReachesItsBoundsExactlyWhenTheyAreClosed(@ForAll("intervals") Interval one,
            @ForAll("intervals") Interval other) {
        Interval sum = one.plus(other);

        if (sum.lower() != null) {
            assertEquals(sum.contains(sum.lower()), one.contains(one.lower()) && other.contains(other.lower()));
        }
        if (sum.upper() != null) {
            assertEquals(sum.contains(sum.upper()), one.contains(one.upper()) && other.contains(other.upper()));
        }
    }

    @Property
    void addingZeroChangesNothingAndAdditionAssociates(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b,
            @ForAll("intervals") Interval c) {
        assertEquals(a, a.plus(Interval.point(Rational.ZERO)));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
    }

    @Property
    void aRatioHoldsTheQuotientOfAnyTwoMembers(@ForAll("intervals") Interval numerator,
            @ForAll("intervals") Interval denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);

        assertEquals(denominator.contains(Rational.ZERO), ratio.denominatorMayBeZero());
        forMembers(numerator, denominator, (a, b) -> {
            if (b.signum() != 0) {
                assertTrue(ratio.quotient().contains(a.dividedBy(b)), () -> ratio + " lacks " + a + " / " + b);
            }
        });
        assertEquals(denominator.equals(Interval.point(Rational.ZERO)), ratio.isUndefined());
    }

    @Property
    void aRatioOverPositiveValuesIsTight(@ForAll("positive") Interval numerator, @ForAll("positive") Interval denominator) {
        Interval quotient = Ratio.of(numerator, denominator).quotient();

        if (denominator.upper() == null) {
            assertEquals(Rational.ZERO, quotient.lower());
            assertTrue(quotient.lowerOpen());
        } else {
            assertEquals(numerator.lower().dividedBy(denominator.upper()), quotient.lower());
            assertEquals(numerator.lowerOpen() || denominator.upperOpen(), quotient.lowerOpen());
        }
        if (numerator.upper() == null) {
            assertEquals(null, quotient.upper());
        } else {
            assertEquals(numerator.upper().dividedBy(denominator.lower()), quotient.upper());
            assertEquals(numerator.upperOpen() || denominator.lowerOpen(), quotient.upperOpen());
        }
    }

    /** No wider than needed: a bound that belongs to the quotient is the quotient of two members. */
    @Property
    void aRatioReachesItsClosedBounds(@ForAll("intervals") Interval numerator, @ForAll("intervals") Interval denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);
        if (ratio.isUndefined()) {
            return;
        }
        Set<Rational> quotients = new HashSet<>();
        forMembers(numerator, denominator, (a, b) -> {
            if (b.signum() != 0) {
                quotients.add(a.dividedBy(b));
            }
        });

        Interval quotient = ratio.quotient();
        assertTrue(quotient.lower() == null || quotient.lowerOpen() || quotients.contains(quotient.lower()),
                () -> numerator + " / " + denominator + " never reaches " + quotient.lower());
        assertTrue(quotient.upper() == null || quotient.upperOpen() || quotients.contains(quotient.upper()),
                () -> numerator + " / " + denominator + " never reaches " + quotient.upper());
    }

    @Property
    void aComparisonIsCertainExactlyWhenEveryMemberAgrees(@ForAll("intervals") Interval interval,
            @ForAll("numbers") Rational threshold) {
        agrees(interval, threshold, Interval::isAtLeast, (a, t) -> a.compareTo(t) >= 0);
        agrees(interval, threshold, Interval::isMoreThan, (a, t) -> a.compareTo(t) > 0);
        agrees(interval, threshold, Interval::isAtMost, (a, t) -> a.compareTo(t) <= 0);
        agrees(interval, threshold, Interval::isLessThan, (a, t) -> a.compareTo(t) < 0);
        agrees(interval, threshold, Interval::isEqualTo, (a, t) -> a.compareTo(t) == 0);
    }

    @Property
    void negatingAndScalingKeepMembers(@ForAll("intervals") Interval interval) {
        for (Rational member : members(interval)) {
            assertTrue(interval.negate().contains(member.negate()));
            assertTrue(interval.scaledBy(Rational.of(100)).contains(member.times(Rational.of(100))));
        }
        assertEquals(interval, interval.negate().negate());
    }

    private static void agrees(Interval interval, Rational threshold, BiFunction<Interval, Rational, Certainty> claim,
            BiPredicate<Rational, Rational> truth) {
        List<Boolean> answers = members(interval).stream().map(a -> truth.test(a, threshold)).distinct().toList();
        Certainty expected = answers.size() == 2 ? Certainty.UNKNOWN : answers.get(0) ? Certainty.TRUE : Certainty.FALSE;

        assertEquals(expected, claim.apply(interval, threshold), () -> interval + " against " + threshold);
    }

    private static void forMembers(Interval one, Interval other, BiConsumer<Rational, Rational> check) {
        members(one).forEach(a -> members(other).forEach(b -> check.accept(a, b)));
    }

    /**
     * Members fine enough to tell any two thresholds of {@link #numbers} apart: every quarter from a quarter inside the
     * bounds on, and far beyond an absent bound. The quarter steps are the half of the halves that thresholds use.
     */
    private static List<Rational> members(Interval interval) {
        int from = interval.lower() == null ? -60 : quarters(interval.lower()) + (interval.lowerOpen() ? 1 : 0);
        int to = interval.upper() == null ? 60 : quarters(interval.upper()) - (interval.upperOpen() ? 1 : 0);
        List<Rational> members = IntStream.rangeClosed(from, to)
                .mapToObj(quarter -> Rational.of(quarter).dividedBy(Rational.of(4))).toList();
        assertFalse(members.isEmpty());
        return members;
    }

    private static int quarters(Rational half) {
        return half.times(Rational.of(4)).numerator().intValueExact();
    }

    @Provide
    static Arbitrary<Rational> numbers() {
        return Arbitraries.integers().between(-12, 12).map(i -> Rational.of(i).dividedBy(Rational.of(2)));
    }

    @Provide
    static Arbitrary<Interval> intervals() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(-12, 12);
        return Combinators.combine(starts, Arbitraries.integers().between(0, 8), Arbitraries.of(true, false),
                Arbitraries.of(true, false), Arbitraries.integers().between(0, 9)).as(IntervalPropertiesTest::interval);
    }

    @Provide
    static Arbitrary<Interval> positive() {
        return Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.integers().between(0, 8),
                Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.of(0, 2, 3))
                .as(IntervalPropertiesTest::interval);
    }

    /** Bounds in halves; shape 0 has no upper bound, 1 no lower bound, any other both. */
    private static Interval interval(int start, int length, boolean lowerOpen, boolean upperOpen, int shape) {
        Rational lower = Rational.of(start).dividedBy(Rational.of(2));
        Rational upper = Rational.of(start + length).dividedBy(Rational.of(2));
        boolean open = length > 0;
        return switch (shape) {
            case 0 -> new Interval(lower, lowerOpen, null, false);
            case 1 -> new Interval(null, false, upper, upperOpen);
            default -> new Interval(lower, lowerOpen && open, upper, upperOpen && open);
        };
    }
}
