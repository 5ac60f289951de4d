package vn.phongtrao.campaign;

import java.util.List;
import java.util.UUID;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitType;

/**
 * What reports, targets and progress need to know of a campaign.
 *
 * @param owner the unit whose campaign it is
 * @param territory the territory in which the owner works
 * @param visibility whether anyone may read it once it is launched
 * @param allowsLowerTargets whether a unit may set itself a lower target than its superior's
 * @param clonedFrom the campaign of which it is a clone, or null
 * @param approvalLevels types of the units whose approvals a report needs, in order; empty where one of any superior is
 *     enough
 */
public record CampaignSummary(UUID id, String name, UUID owner, UUID territory, Period period, CampaignStage stage,
        Visibility visibility, Origin origin, boolean allowsLowerTargets,
        UUID clonedFrom, List<UnitType> approvalLevels) {

    static CampaignSummary of(Campaign campaign) {
        return new CampaignSummary(campaign.id(), campaign.name(), campaign.ownerId(), campaign.territoryId(),
                campaign.period(), campaign.stage(), campaign.visibility(),
                campaign.origin(), campaign.allowsLowerTargets(), campaign.clonedFromId(), campaign.approvalLevels());
    }
}
