package vn.phongtrao.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.phongtrao.rollup.RollUpStore.Place;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitLineage;
import vn.phongtrao.unit.UnitLineages;
import vn.phongtrao.unit.UnitType;

/** Carries what units' answers became to the units above them. */
@ApplicationScoped
class RollUpWriter {

    private final RollUpStore store;
    private final UnitLineages lineages;

    RollUpWriter(RollUpStore store, UnitLineages lineages) {
        this.store = store;
        this.lineages = lineages;
    }

    /**
     * What a unit's answers were and are.
     *
     * @param before as they are kept, by period
     * @param now for the periods that may have changed
     */
    record Change(Map<Period, Map<String, OwnFigure>> before, Map<Period, Map<String, OwnFigure>> now) {

        static Change of(Map<Period, Map<String, OwnFigure>> before, OwnFigures figures, Set<Period> periods) {
            Map<Period, Map<String, OwnFigure>> now = new TreeMap<>();
            for (Period period : periods) {
                Map<String, OwnFigure> answers = figures.of(period);
                if (!answers.equals(before.getOrDefault(period, Map.of()))) {
                    now.put(period, answers);
                }
            }
            return new Change(before, now);
        }
    }

    /**
     * Writes changes of units that are locked, and adds the difference to all above them.
     *
     * @param slot which rows of those above are added to
     */
    void write(UUID campaign, CampaignPlan plan, int slot, Map<UUID, Change> changes) {
        store.addBelow(campaign, slot, keepOwn(campaign, plan, changes));
    }

    /** Writes changes of units that are locked. @return the difference to all above them, which is to be added */
    Map<Place, Tally> keepOwn(UUID campaign, CampaignPlan plan, Map<UUID, Change> changes) {
        Map<UUID, Change> changed = new TreeMap<>(changes);
        changed.values().removeIf(change -> change.now.isEmpty());
        if (changed.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UnitLineage> above = lineages.of(changed.keySet());
        Map<Place, Tally> differences = new HashMap<>();
        Map<UUID, Map<Period, Map<String, OwnFigure>>> own = new TreeMap<>();
        changed.forEach((unit, change) -> {
            own.put(unit, change.now);
            change.now.forEach((period, answers) -> {
                Map<UnitType, Tally> byType = new EnumMap<>(UnitType.class);
                above.get(unit).above(period.lastDay()).forEach((ancestor, type) ->
                        differences.computeIfAbsent(new Place(ancestor, period), any -> new Tally())
                                .add(byType.computeIfAbsent(type, each -> difference(plan.at(period), unit, each,
                                        change.before.getOrDefault(period, Map.of()), answers))));
            });
        });
        store.keepOwn(campaign, own);
        return differences;
    }

    private static Tally difference(RollUpPlan plan, UUID unit, UnitType type, Map<String, OwnFigure> before,
            Map<String, OwnFigure> now) {
        Tally difference = plan.contribution(unit, type, now);
        difference.subtract(plan.contribution(unit, type, before));
        return difference;
    }
}
