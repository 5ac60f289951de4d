package vn.phongtrao.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A sum of figures that parts can be added to and taken from again, exactly. What it counts is all that the sum's
 * interval and qualifier follow from. Unbounded parts count as zero in the sums of bounds.
 *
 * @param parts how many parts have which qualifier
 * @param value the sum of the values that parts name
 * @param valued how many parts name a value
 * @param middles how many of these name it as their best guess, not as a bound
 * @param lower the sum of the lower bounds
 * @param withoutLower how many parts have no lower bound
 * @param openLower how many parts exclude their lower bound
 * @param upper the sum of the upper bounds
 * @param withoutUpper how many parts have no upper bound
 * @param openUpper how many parts exclude their upper bound
 */
public record FigureTotal(Map<Qualifier, Integer> parts, BigDecimal value, int valued, int middles,
        BigDecimal lower, int withoutLower, int openLower, BigDecimal upper, int withoutUpper, int openUpper) {

    public static final FigureTotal NONE = new FigureTotal(Map.of(), BigDecimal.ZERO, 0, 0, BigDecimal.ZERO, 0, 0,
            BigDecimal.ZERO, 0, 0);

    public FigureTotal {
        Map<Qualifier, Integer> counted = new EnumMap<>(Qualifier.class);
        parts.forEach((qualifier, count) -> {
            if (count != 0) {
                counted.put(qualifier, count);
            }
        });
        parts = Collections.unmodifiableMap(counted);
        value = Figure.plain(value);
        lower = Figure.plain(lower);
        upper = Figure.plain(upper);
    }

    /** The total of one figure. */
    public static FigureTotal of(Figure figure) {
        return new FigureTotal(Map.of(figure.qualifier(), 1), orZero(figure.value()), figure.value() == null ? 0 : 1,
                Figures.namesItsMiddle(figure) ? 1 : 0,
                orZero(figure.lower()), figure.lower() == null ? 1 : 0, figure.lowerOpen() ? 1 : 0,
                orZero(figure.upper()), figure.upper() == null ? 1 : 0, figure.upperOpen() ? 1 : 0);
    }

    public FigureTotal plus(FigureTotal other) {
        return combine(other, 1);
    }

    /** Without parts that were added before. */
    public FigureTotal minus(FigureTotal other) {
        return combine(other, -1);
    }

    private FigureTotal combine(FigureTotal other, int sign) {
        Map<Qualifier, Integer> counts = new EnumMap<>(Qualifier.class);
        counts.putAll(parts);
        other.parts.forEach((qualifier, count) -> counts.merge(qualifier, sign * count, Integer::sum));
        return new FigureTotal(counts,
                added(value, other.value, sign), valued + sign * other.valued, middles + sign * other.middles,
                added(lower, other.lower, sign), withoutLower + sign * other.withoutLower,
                openLower + sign * other.openLower,
                added(upper, other.upper, sign), withoutUpper + sign * other.withoutUpper,
                openUpper + sign * other.openUpper);
    }

    private static BigDecimal added(BigDecimal one, BigDecimal other, int sign) {
        return sign > 0 ? one.add(other) : one.subtract(other);
    }

    /** How many figures were added. */
    public int count() {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The sum; empty when there is nothing to add. One figure alone keeps its qualifier and value. */
    public Optional<Figure> figure(String unitOfMeasure) {
        int count = count();
        if (count == 0) {
            return Optional.empty();
        }
        BigDecimal least = withoutLower == 0 ? lower : null;
        BigDecimal most = withoutUpper == 0 ? upper : null;
        if (count == 1) {
            return Optional.of(new Figure(null, parts.keySet().iterator().next(), valued == 1 ? value : null,
                    least, openLower == 1, most, openUpper == 1, unitOfMeasure));
        }
        Interval interval = new Interval(least == null ? null : Rational.of(least), openLower > 0,
                most == null ? null : Rational.of(most), openUpper > 0);
        return Optional.of(Figures.computed(interval, middles == count ? value : null, parts.keySet(), unitOfMeasure,
                Figure.SCALE));
    }

    private static BigDecimal orZero(BigDecimal number) {
        return Objects.requireNonNullElse(number, BigDecimal.ZERO);
    }
}
