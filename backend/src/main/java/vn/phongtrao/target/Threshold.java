package vn.phongtrao.target;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.indicator.Grade;
import vn.phongtrao.indicator.ValueType;

/** What an observed value is compared with. */
public sealed interface Threshold {

    /** The type of indicator that it can be compared with. */
    ValueType type();

    /** As a number on the scale of its type's figures. */
    Rational rational();

    /** A quantity. */
    record Quantity(@JsonValue BigDecimal value) implements Threshold {

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
        public ValueType type() {
            return ValueType.GRADE;
        }

        @Override
        public Rational rational() {
            return Rational.of(value.rank());
        }
    }
}
