package vn.phongtrao.rollup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.target.TargetDirectory;

/** Reads what of a campaign is rolled up, once for each version of it. */
@ApplicationScoped
public class RollUpPlans {

    private static final int REMEMBERED = 200;

    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;
    private final RollUpStates states;
    private final Cache<Version, CampaignPlan> plans = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** @param catalogue version of the indicators: their names, directions and visibility may change */
    private record Version(UUID campaign, long version, long catalogue) {
    }

    RollUpPlans(TargetDirectory targets, IndicatorCatalogue indicators, RollUpStates states) {
        this.targets = targets;
        this.indicators = indicators;
        this.states = states;
    }

    /** The plan as it is committed, or as the caller's own transaction has it. */
    public CampaignPlan of(CampaignSummary campaign) {
        return states.version(campaign.id()).map(version -> of(campaign, version)).orElseGet(() -> read(campaign));
    }

    /** The same for those who hold the campaign's row at a version. */
    CampaignPlan of(CampaignSummary campaign, long version) {
        Version known = new Version(campaign.id(), version, indicators.version());
        return Optional.ofNullable(plans.getIfPresent(known)).orElseGet(() -> {
            CampaignPlan plan = read(campaign);
            plans.put(known, plan);
            return plan;
        });
    }

    private CampaignPlan read(CampaignSummary campaign) {
        Set<String> codes = new LinkedHashSet<>();
        targets.list(campaign.id()).forEach(target -> codes.addAll(target.indicators()));
        return new CampaignPlan(targets.byPeriod(campaign.id()), targets.asked(campaign), indicators.definitions(codes),
                targets.unitsWithOwn(campaign.id()));
    }
}
