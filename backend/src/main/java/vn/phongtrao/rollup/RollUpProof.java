package vn.phongtrao.rollup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.report.CountedFigures;
import vn.phongtrao.rollup.RollUpStore.Place;
import vn.phongtrao.unit.UnitLineage;
import vn.phongtrao.unit.UnitLineages;
import vn.phongtrao.unit.UnitType;

/**
 * Proves that roll-ups equal the figures: each unit's own answers what its reports say, and what is below each unit the
 * sum of what those answers add to it. What is wrong is built anew.
 */
@ApplicationScoped
public class RollUpProof {

    private static final int UNITS_AT_ONCE = 100;
    /** Approvals for a campaign wait while what is below its units is added up. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final CampaignDirectory campaigns;
    private final CountedFigures figures;
    private final OwnFiguresReader reader;
    private final RollUpBuilder builder;
    private final RollUpPlans plans;
    private final RollUpStates states;
    private final RollUpStore store;
    private final UnitLineages lineages;

    RollUpProof(CampaignDirectory campaigns, CountedFigures figures, OwnFiguresReader reader, RollUpBuilder builder,
            RollUpPlans plans, RollUpStates states, RollUpStore store, UnitLineages lineages) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.reader = reader;
        this.builder = builder;
        this.plans = plans;
        this.states = states;
        this.store = store;
        this.lineages = lineages;
    }

    /**
     * What was found of a campaign.
     *
     * @param units that have reported
     * @param wrongUnits those whose own answers are not what their reports say
     * @param places units above and periods
     * @param wrongPlaces those where something else stands than the answers add up to
     */
    public record Finding(UUID campaign, int units, int wrongUnits, int places, int wrongPlaces) {

        public boolean isProven() {
            return wrongUnits == 0 && wrongPlaces == 0;
        }
    }

    /** Builds all anew, whatever stands. */
    public void rebuild() {
        QuarkusTransaction.requiringNew().run(() -> {
            figures.campaigns().forEach(states::enter);
            states.makeStale(figures.campaigns());
        });
        builder.buildAll();
    }

    /** Proves the roll-ups of every campaign, having built those that were stale. */
    public List<Finding> prove() {
        builder.buildAll();
        List<UUID> all = QuarkusTransaction.requiringNew().call(figures::campaigns);
        List<Finding> findings = all.stream().map(this::prove).toList();
        List<UUID> wrong = findings.stream().filter(finding -> !finding.isProven()).map(Finding::campaign).toList();
        QuarkusTransaction.requiringNew().run(() -> states.makeStale(wrong));
        builder.buildAll();
        return findings;
    }

    private Finding prove(UUID campaign) {
        List<UUID> units = QuarkusTransaction.requiringNew().call(() -> figures.units(campaign));
        int wrongUnits = 0;
        for (int from = 0; from < units.size(); from += UNITS_AT_ONCE) {
            List<UUID> part = units.subList(from, Math.min(from + UNITS_AT_ONCE, units.size()));
            wrongUnits += QuarkusTransaction.requiringNew().call(() -> wrongUnits(campaign, part));
        }
        int wrongSoFar = wrongUnits;
        return QuarkusTransaction.requiringNew().timeout((int) LONGEST_WAIT.toSeconds())
                .call(() -> places(campaign, units, wrongSoFar));
    }

    private int wrongUnits(UUID id, List<UUID> units) {
        store.lockUnits(units);
        CampaignPlan plan = plans.of(campaigns.find(id).orElseThrow());
        return (int) reader.changes(id, plan, units).values().stream().filter(change -> !change.now().isEmpty())
                .count();
    }

    private Finding places(UUID id, List<UUID> units, int wrongUnits) {
        states.lock(id);
        CampaignPlan plan = plans.of(campaigns.find(id).orElseThrow());
        Map<Place, Tally> expected = new HashMap<>();
        for (int from = 0; from < units.size(); from += UNITS_AT_ONCE) {
            List<UUID> part = units.subList(from, Math.min(from + UNITS_AT_ONCE, units.size()));
            Map<UUID, UnitLineage> above = lineages.of(part);
            store.own(id, part).forEach((unit, byPeriod) -> byPeriod.forEach((period, own) -> {
                Map<UnitType, Tally> byType = new EnumMap<>(UnitType.class);
                above.get(unit).above(period.lastDay()).forEach((ancestor, type) -> expected
                        .computeIfAbsent(new Place(ancestor, period), any -> new Tally()).add(byType.computeIfAbsent(type,
                                each -> plan.at(period).contribution(unit, each, own))));
            }));
        }
        Map<Place, Tally> kept = new TreeMap<>(store.below(id));
        expected.values().removeIf(Tally::isEmpty);
        kept.values().removeIf(Tally::isEmpty);
        int wrong = (int) expected.entrySet().stream().filter(place -> !place.getValue().equals(kept.get(place.getKey())))
                .count();
        wrong += (int) kept.keySet().stream().filter(place -> !expected.containsKey(place)).count();
        return new Finding(id, units.size(), wrongUnits, expected.size(), wrong);
    }

    /** A line for each campaign. */
    public static String text(List<Finding> findings) {
        return findings.stream().map(finding -> "campaign %s: %d of %d units and %d of %d sums differ from the figures"
                .formatted(finding.campaign, finding.wrongUnits, finding.units, finding.wrongPlaces, finding.places))
                .collect(Collectors.joining("\n"));
    }
}
