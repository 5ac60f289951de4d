package vn.phongtrao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.shared.web.Found;

/** Whether the campaign in the path is one that the caller may read. */
@ApplicationScoped
class VisibleCampaign implements Found.Lookup {

    private final CampaignDirectory campaigns;

    VisibleCampaign(CampaignDirectory campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public boolean isVisible(UUID id) {
        return campaigns.isVisible(id);
    }
}
