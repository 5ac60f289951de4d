package vn.phongtrao.restatement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.succession.SuccessionStep;

/**
 * What became of one unit on one day.
 *
 * @param next the day from which what became of the targets is read on
 * @param targets what it, or parts of it, became
 * @param whole whether all of it became the one target
 * @param steps the edges that say so
 */
record Move(UUID unit, LocalDate date, LocalDate next, Set<UUID> targets, boolean whole, List<SuccessionStep> steps,
        Gap.Reason reasonIfDivided) {

    /** @param steps all edges from the unit on one day */
    static Move forward(UUID unit, List<SuccessionStep> steps, boolean unitGoesOn) {
        LocalDate date = steps.get(0).date();
        boolean whole = steps.size() == 1 && steps.get(0).whole();
        Set<UUID> targets = steps.stream().map(SuccessionStep::to).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!whole && unitGoesOn) {
            targets.add(unit);
        }
        return new Move(unit, date, date, targets, whole, steps,
                targets.size() == 1 ? Gap.Reason.PARTLY_SUCCEEDED : Gap.Reason.SPLIT_WITHOUT_WEIGHTS);
    }

    /** @param steps all edges to the unit on one day */
    static Move backward(UUID unit, List<SuccessionStep> steps, boolean unitWasThere) {
        LocalDate date = steps.get(0).date();
        Set<UUID> targets = steps.stream().map(SuccessionStep::from).collect(Collectors.toCollection(LinkedHashSet::new));
        if (unitWasThere) {
            targets.add(unit);
        }
        return new Move(unit, date, date.minusDays(1), targets, targets.size() == 1, steps, Gap.Reason.MERGED_LATER);
    }

    /** The declared share of each target; empty unless they are declared for all and add up to 1. */
    Optional<Map<UUID, Rational>> shares(String indicator) {
        if (reasonIfDivided == Gap.Reason.MERGED_LATER) {
            return Optional.empty();
        }
        Map<UUID, Rational> shares = new LinkedHashMap<>();
        Rational total = Rational.ZERO;
        for (SuccessionStep step : steps) {
            BigDecimal weight = step.weights().get(indicator);
            if (weight == null) {
                return Optional.empty();
            }
            shares.merge(step.to(), Rational.of(weight), Rational::plus);
            total = total.plus(Rational.of(weight));
        }
        return total.equals(Portion.WHOLE) ? Optional.of(shares) : Optional.empty();
    }

    Set<UUID> successions() {
        return steps.stream().map(SuccessionStep::succession).collect(Collectors.toSet());
    }
}
