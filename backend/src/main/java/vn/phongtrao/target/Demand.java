package vn.phongtrao.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.phongtrao.shared.problem.Violation;

/**
 * What is asked of units: by a target, by another reading of it, or by one of its variants.
 *
 * @param coverage the share of units that must meet the expression, or null
 */
record Demand(Expression expression, Coverage coverage) {

    /** Where this asks something else than the other demand does, other thresholds aside. */
    List<Violation> differencesFrom(Demand other) {
        List<Violation> found = new ArrayList<>(
                Thresholds.differences(other.expression, expression, "/expression"));
        boolean same = coverage == null || other.coverage == null ? coverage == other.coverage
                : coverage.asThough(other.coverage.value()).equals(other.coverage);
        if (!same) {
            found.add(Violation.at("/coverage", Thresholds.OTHER_STRUCTURE,
                    "Only the threshold may differ from the target's coverage.", null));
        }
        return found;
    }

    /** Where this asks for less than the demand above it, which has the same structure. */
    List<Violation> easierThan(Demand above) {
        List<Violation> found = new ArrayList<>(
                Thresholds.easier(above.expression, expression, "/expression"));
        if (coverage != null && isEasier(above.coverage.value())) {
            found.add(Thresholds.easier("/coverage/value", coverage.op(), above.coverage.value(), coverage.value()));
        }
        return found;
    }

    /** This demand, with the threshold of the demand above it wherever its own asks for less. */
    Demand atLeast(Demand above) {
        return new Demand(Thresholds.harder(above.expression, expression),
                coverage != null && isEasier(above.coverage.value())
                        ? coverage.asThough(above.coverage.value()) : coverage);
    }

    private boolean isEasier(BigDecimal above) {
        return Sense.UPWARDS.of(coverage.op()).isEasier(coverage.value().compareTo(above));
    }
}
