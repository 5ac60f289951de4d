package vn.phongtrao.indicator;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One row of the catalogue of units of measure. Units never mix: an attendance ({@code lượt người}) is not a person.
 *
 * @param code the stable name, such as {@code HOUSEHOLD}
 * @param name how it is written in Vietnamese
 * @param nameEn how it is called in English
 * @param kind what it measures
 * @param tolerance how far "about" reaches on either side, as a share of the value (0.1 is ten per cent)
 * @param maximum the greatest value that makes sense (100 for a share), or null
 * @param words the words by which officials write it, the name included
 */
public record UnitOfMeasure(
        @NotNull String code,
        @NotNull String name,
        String nameEn,
        @NotNull MeasureKind kind,
        @NotNull BigDecimal tolerance,
        BigDecimal maximum,
        @NotNull List<String> words) {

    /** The unit of every yes/no figure: 1 is yes, 0 is no. */
    public static final String YES_NO = "YES_NO";
    /** The unit of every graded figure: the rank of its {@link Grade}. */
    public static final String GRADE = "GRADE";
    /** The unit of every share. */
    public static final String PERCENT = "PERCENT";

    public UnitOfMeasure {
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
        if (tolerance.signum() < 0 || tolerance.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("The tolerance of " + code + " is a share from 0 to below 1");
        }
        words = List.copyOf(words);
    }

    /** The least value that makes sense, or null where there is none. */
    public BigDecimal minimum() {
        return kind.isNeverBelowZero() ? BigDecimal.ZERO : null;
    }
}
