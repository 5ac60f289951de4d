package vn.phongtrao.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.target.TargetDirectory;

/** Reads what of a campaign is rolled up. */
@ApplicationScoped
public class RollUpPlans {

    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;

    RollUpPlans(TargetDirectory targets, IndicatorCatalogue indicators) {
        this.targets = targets;
        this.indicators = indicators;
    }

    public CampaignPlan of(CampaignSummary campaign) {
        Set<String> codes = new LinkedHashSet<>();
        targets.list(campaign.id()).forEach(target -> codes.addAll(target.indicators()));
        return new CampaignPlan(targets.byPeriod(campaign.id()), targets.asked(campaign), indicators.definitions(codes));
    }
}
