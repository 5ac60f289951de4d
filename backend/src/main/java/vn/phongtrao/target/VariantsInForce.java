package vn.phongtrao.target;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.shared.time.Period;

/** Which thresholds of targets are in force in a period, for all units and for one unit's judgement of itself. Pure. */
final class VariantsInForce {

    /** Narrower periods first; one without a period holds longest. */
    private static final Comparator<TargetVariant> NEAREST = Comparator.comparing(VariantsInForce::days);

    /** By target, and below that by unit; the key null has what holds for every unit. */
    private final Map<UUID, Map<UUID, TargetVariant>> nearest = new HashMap<>();

    /** @param variants of any targets and units, all periods together */
    VariantsInForce(Collection<TargetVariant> variants, Period period) {
        variants.stream().filter(variant -> variant.holdsIn(period)).sorted(NEAREST.reversed())
                .forEach(variant -> nearest.computeIfAbsent(variant.targetId(), any -> new HashMap<>())
                        .put(variant.unitId(), variant));
    }

    /** The target with the thresholds that the period gives it. */
    TargetDefinition ofPeriod(TargetDefinition target) {
        return find(target, null).map(variant -> target.inForce(variant.demand(), variant.id())).orElse(target);
    }

    /**
     * The target as a unit has set it for itself; empty where it has not.
     *
     * @param path the units from the top of the tree down to it, itself included
     * @param lower whether it may be lower than its superior's; where not, a threshold that a superior has since
     *     overtaken gives way to the superior's
     */
    Optional<TargetDefinition> ofUnit(TargetDefinition target, List<UUID> path, boolean lower) {
        Optional<TargetVariant> own = find(target, path.get(path.size() - 1));
        return own.map(variant -> target.inForce(demand(target, path, lower), variant.id()));
    }

    /** What applies at the end of the path: the nearest unit's own, never easier than what applies above it. */
    Demand demand(TargetDefinition target, List<UUID> path, boolean lower) {
        Demand inForce = ofPeriod(target).demand();
        for (UUID unit : path) {
            Demand above = inForce;
            inForce = find(target, unit).map(TargetVariant::demand)
                    .map(own -> lower ? own : own.atLeast(above)).orElse(above);
        }
        return inForce;
    }

    private Optional<TargetVariant> find(TargetDefinition target, UUID unit) {
        return Optional.ofNullable(nearest.get(target.id())).map(byUnit -> byUnit.get(unit));
    }

    private static long days(TargetVariant variant) {
        return variant.period() == null ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(variant.period().firstDay(), variant.period().lastDay());
    }
}
