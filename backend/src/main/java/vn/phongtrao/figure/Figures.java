package vn.phongtrao.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phongtrao.indicator.UnitOfMeasure;

/** Sums and quotients of figures, with the qualifier that follows from them. */
public final class Figures {

    /** Decimal places of a displayed share; comparison never uses the rounded number. */
    private static final int DISPLAYED_PLACES = 2;
    private static final Rational HUNDRED = Rational.of(100);

    private Figures() {
    }

    /**
     * The sum, without raw text; empty when there is nothing to add. One figure alone keeps its qualifier and value.
     *
     * @throws MixedUnitsOfMeasure when the units of measure differ
     */
    public static Optional<Figure> sum(Collection<Figure> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Figure first = parts.iterator().next();
        FigureTotal total = FigureTotal.NONE;
        for (Figure part : parts) {
            if (!Objects.equals(part.unitOfMeasure(), first.unitOfMeasure())) {
                throw new MixedUnitsOfMeasure(first.unitOfMeasure(), part.unitOfMeasure());
            }
            total = total.plus(FigureTotal.of(part));
        }
        return total.figure(first.unitOfMeasure());
    }

    /** A part of a figure, without raw text, rounded to six decimal places half up. @param share from 0 to 1 */
    public static Figure share(Figure figure, Rational share) {
        if (share.signum() == 0) {
            return Figure.exact(null, BigDecimal.ZERO, figure.unitOfMeasure());
        }
        BigDecimal value = namesItsMiddle(figure)
                ? Rational.of(figure.value()).times(share).toDecimal(Figure.SCALE, RoundingMode.HALF_UP) : null;
        return computed(figure.interval().scaledBy(share), value, Set.of(figure.qualifier()), figure.unitOfMeasure(),
                Figure.SCALE);
    }

    /** A quotient as a share in per cent, rounded to two places half up for display; empty where it is undefined. */
    public static Optional<Figure> percentage(Figure numerator, Figure denominator) {
        Ratio ratio = Ratio.of(numerator.interval(), denominator.interval());
        if (ratio.isUndefined()) {
            return Optional.empty();
        }
        BigDecimal value = null;
        if (namesItsMiddle(numerator) && namesItsMiddle(denominator) && denominator.value().signum() != 0) {
            value = rounded(Rational.of(numerator.value()).dividedBy(Rational.of(denominator.value())).times(HUNDRED));
        }
        return Optional.of(computed(ratio.quotient().scaledBy(HUNDRED), value,
                qualifiers(List.of(numerator, denominator)), UnitOfMeasure.PERCENT, DISPLAYED_PLACES));
    }

    /** An interval of per cent as a figure, rounded to two places half up for display. */
    public static Figure percentage(Interval interval) {
        return computed(interval, null, Set.of(), UnitOfMeasure.PERCENT, DISPLAYED_PLACES);
    }

    /** An interval of whole things as a figure. */
    public static Figure of(Interval interval, String unitOfMeasure) {
        return computed(interval, null, Set.of(), unitOfMeasure, Figure.SCALE);
    }

    static Figure computed(Interval interval, BigDecimal value, Set<Qualifier> parts, String unitOfMeasure,
            int places) {
        Qualifier qualifier = qualifier(interval, parts);
        BigDecimal lower = decimal(interval.lower(), places);
        BigDecimal upper = decimal(interval.upper(), places);
        BigDecimal named = switch (qualifier) {
            case EXACT, MORE_THAN, AT_LEAST -> lower;
            case LESS_THAN, AT_MOST -> upper;
            case ABOUT -> value;
            case BETWEEN, INDEFINITE -> null;
        };
        // Two bounds that differ by less than the display shows would leave no value between open ends.
        boolean merged = lower != null && upper != null && lower.compareTo(upper) == 0;
        return new Figure(null, qualifier, named, lower, interval.lowerOpen() && !merged, upper,
                interval.upperOpen() && !merged, unitOfMeasure);
    }

    private static Qualifier qualifier(Interval interval, Set<Qualifier> parts) {
        if (parts.contains(Qualifier.INDEFINITE)) {
            return Qualifier.INDEFINITE;
        }
        if (parts.contains(Qualifier.ABOUT)) {
            return Qualifier.ABOUT;
        }
        if (interval.lower() != null && interval.upper() != null) {
            return interval.isPoint() ? Qualifier.EXACT : Qualifier.BETWEEN;
        }
        if (interval.lower() != null) {
            return interval.lowerOpen() ? Qualifier.MORE_THAN : Qualifier.AT_LEAST;
        }
        if (interval.upper() != null) {
            return interval.upperOpen() ? Qualifier.LESS_THAN : Qualifier.AT_MOST;
        }
        return Qualifier.INDEFINITE;
    }

    /** Whether the value is the figure's best guess, not its bound; only such values add up to one. */
    static boolean namesItsMiddle(Figure figure) {
        return figure.value() != null
                && (figure.qualifier() == Qualifier.EXACT || figure.qualifier() == Qualifier.ABOUT);
    }

    private static Set<Qualifier> qualifiers(Collection<Figure> parts) {
        return parts.stream().map(Figure::qualifier).collect(Collectors.toSet());
    }

    private static BigDecimal decimal(Rational bound, int places) {
        return bound == null ? null : bound.toDecimal(places, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(Rational number) {
        return number.toDecimal(DISPLAYED_PLACES, RoundingMode.HALF_UP);
    }
}
