package vn.phongtrao.rollup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.TargetDefinition;

/** What of a campaign is rolled up, whatever the period: its thresholds may be others in each. */
public final class CampaignPlan {

    private final Period ofCampaign;
    private final Function<Period, List<TargetDefinition>> targets;
    private final Map<String, ReportedIndicator> asked;
    private final Map<String, IndicatorDefinition> indicators;
    private final Set<String> baselines;
    private final Set<UUID> unitsWithOwn;
    private final Map<Period, RollUpPlan> known = new ConcurrentHashMap<>();

    CampaignPlan(Period ofCampaign, Function<Period, List<TargetDefinition>> targets, Map<String, ReportedIndicator> asked,
            Map<String, IndicatorDefinition> indicators, Set<String> baselines, Set<UUID> unitsWithOwn) {
        this.ofCampaign = ofCampaign;
        this.targets = targets;
        this.asked = asked;
        this.indicators = indicators;
        this.baselines = baselines;
        this.unitsWithOwn = unitsWithOwn;
    }

    /** The campaign's own period. */
    Period ofCampaign() {
        return ofCampaign;
    }

    /** Those that the targets name, by code. */
    Map<String, IndicatorDefinition> indicators() {
        return indicators;
    }

    /** Codes of all indicators that belong to a unit rather than to a campaign, whether the targets name them or not. */
    Set<String> baselines() {
        return baselines;
    }

    /** Whether a unit has set itself targets. */
    public boolean hasOwn(UUID unit) {
        return unitsWithOwn.contains(unit);
    }

    /** The plan for a period. */
    public RollUpPlan at(Period period) {
        return known.computeIfAbsent(period, each -> new RollUpPlan(targets.apply(each), asked, indicators));
    }
}
