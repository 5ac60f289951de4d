package vn.phongtrao.target;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.unit.UnitType;

/**
 * What progress needs to know of a target.
 *
 * @param coverage the share of units that must meet the expression, or null
 * @param excluded units that it leaves out
 * @param readings other ways to read the plan's sentence, with the thresholds that are in force here
 * @param variant  the variant whose thresholds these are, or null where they are the target's own
 */
public record TargetDefinition(UUID id, UUID campaign, String code, String title, String titleEn,
        Set<UnitType> appliesTo, PeriodKind periodKind, Expression expression, Coverage coverage, Set<UUID> excluded,
        List<TargetReading> readings, UUID variant) {

    public TargetDefinition {
        excluded = Set.copyOf(excluded);
        readings = List.copyOf(readings);
    }

    /** A target that leaves no unit out and is read in one way only. */
    public TargetDefinition(UUID id, UUID campaign, String code, String title, String titleEn,
            Set<UnitType> appliesTo, PeriodKind periodKind, Expression expression, Coverage coverage) {
        this(id, campaign, code, title, titleEn, appliesTo, periodKind, expression, coverage, Set.of(), List.of(), null);
    }

    static TargetDefinition of(Target target) {
        return new TargetDefinition(target.id(), target.campaignId(), target.code(), target.title(), target.titleEn(),
                target.appliesTo(), target.periodKind(), target.expression(), target.coverage(),
                target.exclusions().stream().flatMap(exclusion -> exclusion.units().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                target.readings(), null);
    }

    /** The target as another reading of the plan's sentence has it; empty where it has no such reading. */
    public Optional<TargetDefinition> reading(String code) {
        return readings.stream().filter(each -> each.code().equals(code)).findFirst()
                .map(each -> asking(each.of(demand()), variant, readings));
    }

    /** Every indicator that it names in any reading, sorted. */
    public Set<String> indicators() {
        Set<String> codes = new TreeSet<>(expression.indicators());
        readings.stream().map(TargetReading::expression).filter(Objects::nonNull)
                .forEach(read -> codes.addAll(read.indicators()));
        return codes;
    }

    Demand demand() {
        return new Demand(expression, coverage);
    }

    /** The target with thresholds that a variant puts in force, in every reading. */
    TargetDefinition inForce(Demand demand, UUID setBy) {
        return asking(demand, setBy, readings.stream().map(each -> each.inForce(demand(), demand)).toList());
    }

    private TargetDefinition asking(Demand demand, UUID setBy, List<TargetReading> read) {
        return new TargetDefinition(id, campaign, code, title, titleEn, appliesTo, periodKind, demand.expression(),
                demand.coverage(), excluded, read, setBy);
    }
}
