package vn.phongtrao.progress;

import java.math.BigDecimal;
import java.util.Optional;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.target.Op;

/** How far a value is from its threshold, by the bound that is certain. */
final class Distance {

    private Distance() {
    }

    /**
     * In the threshold's unit of measure: below zero what is missing for certain to be reached, above it what is reached
     * beyond; where exactly so much is asked for, never above zero. Empty where the value has no bound on that side.
     */
    static Optional<BigDecimal> of(Figure actual, ThresholdView threshold) {
        if (actual == null || threshold == null || !(threshold.value() instanceof BigDecimal value)) {
            return Optional.empty();
        }
        Optional<BigDecimal> above = Optional.ofNullable(actual.lower()).map(lower -> lower.subtract(value));
        Optional<BigDecimal> below = Optional.ofNullable(actual.upper()).map(value::subtract);
        if (threshold.op() == Op.EQUAL) {
            return above.flatMap(one -> below.map(one::min));
        }
        return threshold.op() == Op.AT_LEAST || threshold.op() == Op.MORE_THAN ? above : below;
    }
}
