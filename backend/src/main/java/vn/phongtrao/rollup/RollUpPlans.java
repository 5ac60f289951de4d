package vn.phongtrao.rollup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.target.TargetDirectory;

/** Reads what of a campaign is rolled up, once for each version of it. */
@ApplicationScoped
public class RollUpPlans {

    private static final int REMEMBERED = 200;

    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;
    private final RollUpStates states;
    private final Cache<Version, CampaignPlan> plans = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** @param catalogue version of the indicators: their names, directions and visibility may change */
    private record Version(UUID campaign, long version, long catalogue) {
    }

    RollUpPlans(CampaignDirectory campaigns, TargetDirectory targets, IndicatorCatalogue indicators,
            RollUpStates states) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.indicators = indicators;
        this.states = states;
    }

    /** The plan as it is committed, or as the caller's own transaction has it. */
    public CampaignPlan of(CampaignSummary campaign) {
        return states.version(campaign.id()).map(version -> remembered(campaign.id(), version, () -> read(campaign)))
                .orElseGet(() -> read(campaign));
    }

    /** The same for those who hold the campaign's row at a version. */
    CampaignPlan of(UUID campaign, long version) {
        return remembered(campaign, version, () -> read(campaigns.find(campaign).orElseThrow()));
    }

    private CampaignPlan remembered(UUID campaign, long version, Supplier<CampaignPlan> read) {
        Version known = new Version(campaign, version, indicators.version());
        CampaignPlan plan = plans.getIfPresent(known);
        if (plan == null) {
            plan = read.get();
            plans.put(known, plan);
        }
        return plan;
    }

    private CampaignPlan read(CampaignSummary campaign) {
        Set<String> codes = new LinkedHashSet<>();
        targets.list(campaign.id()).forEach(target -> codes.addAll(target.indicators()));
        return new CampaignPlan(campaign.period(), targets.byPeriod(campaign.id()), targets.asked(campaign),
                indicators.definitions(codes), indicators.baselines(), targets.unitsWithOwn(campaign.id()));
    }
}
