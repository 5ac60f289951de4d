package vn.phongtrao.check;

import java.util.Collection;
import java.util.List;
import vn.phongtrao.figure.Rational;

/**
 * Where the values of many lie, and how far apart, told so that a few wild ones do not move it.
 *
 * @param median    half of the values lie on either side
 * @param deviation the median of the distances from that median (MAD)
 */
public record Spread(Rational median, Rational deviation) {

    /** Fewest values of which anything is shown: with fewer, one would tell what another reported. */
    public static final int FEWEST = 5;
    private static final Rational TWO = Rational.of(2);

    /** @param values at least one */
    public static Spread of(Collection<Rational> values) {
        Rational median = median(values);
        return new Spread(median, median(values.stream().map(value -> distance(value, median)).toList()));
    }

    /** The middle value, or the mean of the two in the middle. */
    static Rational median(Collection<Rational> values) {
        List<Rational> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(TWO);
    }

    private static Rational distance(Rational value, Rational from) {
        Rational difference = value.plus(from.negate());
        return difference.signum() < 0 ? difference.negate() : difference;
    }
}
