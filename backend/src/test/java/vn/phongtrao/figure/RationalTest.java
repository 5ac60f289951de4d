package vn.phongtrao.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class RationalTest {

    @Property
    void aDecimalIsItsFractionExactly(@ForAll @Scale(6) BigDecimal decimal) {
        assertEquals(0, Rational.of(decimal).toDecimal(6, RoundingMode.UNNECESSARY).compareTo(decimal));
    }

    @Property
    void additionAndOrderAgreeWithDecimals(@ForAll @Scale(6) BigDecimal one, @ForAll @Scale(6) BigDecimal other) {
        assertEquals(Rational.of(one.add(other)), Rational.of(one).plus(Rational.of(other)));
        assertEquals(one.compareTo(other), Rational.of(one).compareTo(Rational.of(other)));
    }

    @Property
    void divisionUndoesMultiplication(@ForAll @Scale(3) BigDecimal one,
            @ForAll @BigRange(min = "0.001") @Scale(3) BigDecimal other) {
        assertEquals(Rational.of(one), Rational.of(one).times(Rational.of(other)).dividedBy(Rational.of(other)));
    }

    @Test
    void twoThirdsIsNotItsRounding() {
        Rational twoThirds = Rational.of(2).dividedBy(Rational.of(3));

        assertEquals(new BigDecimal("0.67"), twoThirds.toDecimal(2, RoundingMode.HALF_UP));
        assertEquals(-1, twoThirds.compareTo(Rational.of(new BigDecimal("0.67"))));
        assertEquals("2/3", twoThirds.toString());
        assertThrows(ArithmeticException.class, () -> Rational.of(2).dividedBy(Rational.ZERO));
    }
}
