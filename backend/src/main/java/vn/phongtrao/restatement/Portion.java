package vn.phongtrao.restatement;

import java.util.Objects;
import java.util.UUID;
import vn.phongtrao.figure.Rational;

/**
 * What became of a unit's figure, or of a part of it.
 *
 * @param unit the unit of {@code asOf} that it is counted at
 * @param share which part of the figure, from 0 to 1
 * @param gap why it is shown there rather than at the units it belongs to; null where it belongs there
 */
record Portion(UUID unit, Rational share, Gap gap) {

    static final Rational WHOLE = Rational.of(1);

    static Portion whole(UUID unit) {
        return new Portion(unit, WHOLE, null);
    }

    /** Whether it belongs to the unit that it is counted at. */
    boolean isPlaced() {
        return gap == null;
    }

    boolean isWhole() {
        return share.equals(WHOLE);
    }

    Portion times(Rational factor) {
        return new Portion(unit, share.times(factor), gap);
    }

    boolean joins(Portion other) {
        return unit.equals(other.unit) && Objects.equals(gap, other.gap);
    }
}
