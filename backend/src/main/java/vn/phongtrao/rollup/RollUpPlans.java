package vn.phongtrao.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.target.TargetDirectory;

/** Reads what of a campaign is rolled up. */
@ApplicationScoped
public class RollUpPlans {

    private static final int REMEMBERED = 200;

    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;

    private final Map<Version, CampaignPlan> plans = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, CampaignPlan> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Version(UUID campaign, long version) {
    }

    RollUpPlans(TargetDirectory targets, IndicatorCatalogue indicators) {
        this.targets = targets;
        this.indicators = indicators;
    }

    public CampaignPlan of(CampaignSummary campaign) {
        Set<String> codes = new LinkedHashSet<>();
        targets.list(campaign.id()).forEach(target -> codes.addAll(target.indicators()));
        return new CampaignPlan(targets.byPeriod(campaign.id()), targets.asked(campaign), indicators.definitions(codes));
    }

    /** The same for those who hold the campaign's row at a version: it is read once for each. */
    CampaignPlan of(CampaignSummary campaign, long version) {
        Version known = new Version(campaign.id(), version);
        synchronized (plans) {
            if (plans.containsKey(known)) {
                return plans.get(known);
            }
        }
        CampaignPlan plan = of(campaign);
        synchronized (plans) {
            plans.put(known, plan);
        }
        return plan;
    }
}
