package vn.phongtrao.target;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.indicator.Grade;
import vn.phongtrao.indicator.ValueType;

/** What an observed value is compared with. */
public sealed interface Threshold {

    /** The type of indicator that it can be compared with. */
    ValueType type();

    /** As the contract writes it. */
    Object shown();

    /** As a number on the scale of its type's figures. */
    Rational rational();

    /** A quantity. */
    record Quantity(@JsonValue BigDecimal value) implements Threshold {

        /** Thresholds that are the same number are equal, however many zeros end them. */
        public Quantity {
            BigDecimal bare = value.stripTrailingZeros();
            value = bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
        }

        @Override
        public Object shown() {
            return value.toPlainString();
        }

        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }

        @Override
        public Rational rational() {
            return Rational.of(value);
        }
    }

    /** Yes or no. */
    record Answered(@JsonValue boolean value) implements Threshold {

        @Override
        public Object shown() {
            return value;
        }

        @Override
        public ValueType type() {
            return ValueType.YES_NO;
        }

        @Override
        public Rational rational() {
            return Rational.of(value ? 1 : 0);
        }
    }

    /** A grade of the scale. */
    record Graded(@JsonValue Grade value) implements Threshold {

        @Override
        public Object shown() {
            return value;
        }

        @Override
        public ValueType type() {
            return ValueType.GRADE;
        }

        @Override
        public Rational rational() {
            return Rational.of(value.rank());
        }
    }
}
