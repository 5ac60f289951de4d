package vn.phongtrao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.unit.UnitDirectory;

/** Holds a target against the catalogue and the units that there are. All that is wrong is found at once. */
@ApplicationScoped
class TargetMeaning {

    private final IndicatorCatalogue indicators;
    private final UnitDirectory units;
    private final TargetUnits targetUnits;

    TargetMeaning(IndicatorCatalogue indicators, UnitDirectory units, TargetUnits targetUnits) {
        this.indicators = indicators;
        this.units = units;
        this.targetUnits = targetUnits;
    }

    /**
     * Checks what a target will be.
     *
     * @param pointer where its fields stand in the request; empty for the body itself
     * @throws InvalidContent with a pointer to each place
     */
    void require(Demand demand, List<TargetReading> readings, List<Exclusion> exclusions, CampaignSummary campaign,
            String pointer) {
        List<Violation> found = new ArrayList<>();
        checkDemand(demand, pointer, found);
        checkReadings(readings, demand, pointer, found);
        checkExclusions(exclusions, campaign, pointer, found);
        refuse(found);
    }

    /** @throws InvalidContent with a pointer to each place where the demand contradicts itself or the catalogue */
    void require(Demand demand) {
        List<Violation> found = new ArrayList<>();
        checkDemand(demand, "", found);
        refuse(found);
    }

    private static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw new InvalidContent(found);
        }
    }

    private void checkDemand(Demand demand, String pointer, List<Violation> found) {
        found.addAll(ExpressionCheck.of(demand.expression(), pointer + "/expression", indicators::find));
        checkCoverage(demand.coverage(), pointer, found);
    }

    private static void checkCoverage(Coverage coverage, String pointer, List<Violation> found) {
        if (coverage != null) {
            found.addAll(ExpressionCheck.of(coverage, pointer + "/coverage"));
        }
    }

    private void checkReadings(List<TargetReading> readings, Demand demand, String pointer, List<Violation> found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < readings.size(); i++) {
            TargetReading reading = readings.get(i);
            String place = pointer + "/readings/" + i;
            if (!seen.add(reading.code())) {
                found.add(repeated(place + "/code", reading.code()));
            }
            if (reading.of(demand).equals(demand)) {
                found.add(Violation.at(place, "SameReading", "Give an expression or a coverage other than the target's.",
                        reading.code()));
            }
            if (reading.expression() != null) {
                found.addAll(ExpressionCheck.of(reading.expression(), place + "/expression", indicators::find));
            }
            checkCoverage(reading.coverage(), place, found);
        }
    }

    private void checkExclusions(List<Exclusion> exclusions, CampaignSummary campaign, String pointer,
            List<Violation> found) {
        List<UUID> named = exclusions.stream().flatMap(exclusion -> exclusion.units().stream()).toList();
        if (named.size() > Exclusion.MOST_UNITS) {
            found.add(Violation.at(pointer + "/exclude", "TooMany",
                    "A target leaves out at most " + Exclusion.MOST_UNITS + " units.", named.size()));
            return;
        }
        Set<UUID> known = units.readable(named);
        Set<UUID> within = targetUnits.within(campaign, named);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < exclusions.size(); i++) {
            List<UUID> left = exclusions.get(i).units();
            for (int j = 0; j < left.size(); j++) {
                UUID unit = left.get(j);
                String place = pointer + "/exclude/" + i + "/units/" + j;
                TargetUnits.refusal(place, unit, known.contains(unit), within.contains(unit)).ifPresent(found::add);
                if (!seen.add(unit)) {
                    found.add(repeated(place, unit));
                }
            }
        }
    }

    private static Violation repeated(String pointer, Object value) {
        return Violation.at(pointer, "Repeated", "Name it once.", value);
    }
}
