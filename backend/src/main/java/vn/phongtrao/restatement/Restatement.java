package vn.phongtrao.restatement;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

/**
 * A campaign's units of then, and what they are on another day, at or below one unit of that day.
 *
 * @param then the last day of the period
 * @param asOf the day whose units are shown
 * @param unit the unit of {@code asOf} that is looked at
 * @param concordance which unit became which
 * @param unitsThen units by id, as on {@code then} or on the nearest day of their lifetime
 * @param unitsNow units by id, as on {@code asOf}, with all above them
 * @param participants the units of then that the campaign's territory held
 * @param changed names and types that units of {@code asOf} took without becoming others
 */
public record Restatement(LocalDate then, LocalDate asOf, UnitAt unit, Concordance concordance,
        Map<UUID, UnitAt> unitsThen, Map<UUID, UnitAt> unitsNow, Set<UUID> participants, List<UnitChange> changed) {

    private static final int WEIGHT_PLACES = 8;
    private static final Comparator<UnitAt> BY_NAME = Comparator.comparing(UnitAt::name).thenComparing(UnitAt::id);

    /** The figures of today's units. @param statements what a unit of then has reported of the indicator */
    public RestatedFigures figures(BiPredicate<UnitType, String> reports,
            BiFunction<UUID, String, Optional<Statement>> statements,
            Function<String, IndicatorDefinition> indicators) {
        return new RestatedFigures(concordance, participants,
                (source, code) -> reports.test(unitsThen.get(source).type(), code), statements, indicators);
    }

    /** The same as if units of then had not taken part. */
    public Restatement without(Set<UUID> units) {
        Set<UUID> others = new LinkedHashSet<>(participants);
        others.removeAll(units);
        return new Restatement(then, asOf, unit, concordance, unitsThen, unitsNow, others, changed);
    }

    /** The units of {@code asOf}, at or below one, that succeed participants of those types, by name. */
    public List<UnitAt> successors(UUID within, Collection<UnitType> types) {
        Set<UUID> found = new LinkedHashSet<>();
        participants(types).forEach(source -> concordance.successors(source, null).stream()
                .filter(successor -> concordance.tree().isWithin(successor, within)).forEach(found::add));
        return found.stream().map(unitsNow::get).sorted(BY_NAME).toList();
    }

    /** The participants of those types that units at or below one of {@code asOf} succeed, by name. */
    public List<UnitAt> predecessors(UUID within, Collection<UnitType> types) {
        return participants(types).stream().filter(source -> isWithin(source, within))
                .map(unitsThen::get).sorted(BY_NAME).toList();
    }

    /** Whether what a unit of then reports of one of the indicators is counted above the unit that is looked at. */
    public boolean isCountedAbove(UUID source, Collection<String> codes) {
        return codes.stream().flatMap(code -> concordance.portions(source, code).stream())
                .anyMatch(portion -> !portion.isPlaced() && !concordance.tree().isWithin(portion.unit(), unit.id()));
    }

    /** The shares by which an indicator's figure was divided, below the unit that is looked at; empty where it was not. */
    public List<AllocatedShare> allocation(UUID source, String code) {
        return concordance.portions(source, code).stream().filter(portion -> portion.isPlaced() && !portion.isWhole())
                .filter(portion -> concordance.tree().isWithin(portion.unit(), unit.id()))
                .map(portion -> new AllocatedShare(portion.unit(), unitsNow.get(portion.unit()).name(),
                        portion.share().toDecimal(WEIGHT_PLACES, RoundingMode.HALF_UP).stripTrailingZeros()))
                .toList();
    }

    boolean isWithin(UUID source, UUID within) {
        return concordance.portions(source, "").stream().map(Portion::unit)
                .anyMatch(at -> concordance.tree().isWithin(at, within))
                || concordance.successors(source, null).stream()
                        .anyMatch(successor -> concordance.tree().isWithin(successor, within));
    }

    private List<UUID> participants(Collection<UnitType> types) {
        return participants.stream().filter(source -> types.contains(unitsThen.get(source).type())).toList();
    }
}
