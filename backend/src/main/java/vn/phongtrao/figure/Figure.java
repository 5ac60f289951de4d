package vn.phongtrao.figure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number as officials write it, with the interval that it says. Yes/no and graded answers are figures too, in the units
 * {@code YES_NO} (1 or 0) and {@code GRADE} (the rank).
 *
 * @param raw the text as written, in NFC; absent on computed figures
 * @param qualifier how the number is hedged
 * @param value the number named, absent where two bounds or only a magnitude are named
 * @param lower the lower bound, absent where there is none
 * @param lowerOpen whether the lower bound itself is excluded
 * @param upper the upper bound, absent where there is none
 * @param upperOpen whether the upper bound itself is excluded
 * @param unitOfMeasure the code of the unit of measure, absent where none is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"raw", "qualifier", "value", "lower", "lowerOpen", "upper", "upperOpen", "unitOfMeasure"})
public record Figure(
        String raw,
        @NotNull Qualifier qualifier,
        BigDecimal value,
        BigDecimal lower,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean lowerOpen,
        BigDecimal upper,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean upperOpen,
        String unitOfMeasure) {

    /** Decimal places that a figure can have. */
    public static final int SCALE = 6;
    /** Digits before the decimal point that a figure can have, so that it fits DECIMAL(30,6). */
    public static final int WHOLE_DIGITS = 24;

    public Figure {
        Objects.requireNonNull(qualifier, "qualifier");
        value = plain(value);
        lower = plain(lower);
        upper = plain(upper);
        // The interval refuses bounds that leave no value.
        Interval interval = interval(lower, lowerOpen, upper, upperOpen);
        lowerOpen = interval.lowerOpen();
        upperOpen = interval.upperOpen();
    }

    /** A figure of one exact value. */
    public static Figure exact(String raw, BigDecimal value, String unitOfMeasure) {
        return new Figure(raw, Qualifier.EXACT, value, value, false, value, false, unitOfMeasure);
    }

    /** Every value that the figure allows. */
    @JsonIgnore
    public Interval interval() {
        return interval(lower, lowerOpen, upper, upperOpen);
    }

    /** The same figure with another raw text, or with none. */
    public Figure withRaw(String text) {
        return new Figure(text, qualifier, value, lower, lowerOpen, upper, upperOpen, unitOfMeasure);
    }

    /** Whether a number fits DECIMAL(30,6) without rounding. */
    public static boolean fits(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() <= SCALE && bare.precision() - bare.scale() <= WHOLE_DIGITS;
    }

    private static Interval interval(BigDecimal lower, boolean lowerOpen, BigDecimal upper, boolean upperOpen) {
        return new Interval(lower == null ? null : Rational.of(lower), lowerOpen,
                upper == null ? null : Rational.of(upper), upperOpen);
    }

    /** Without trailing zeros and without an exponent, so that equal figures are equal however they were stored. */
    static BigDecimal plain(BigDecimal number) {
        if (number == null || number.scale() == 0) {
            return number;
        }
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }
}
