package vn.phongtrao.campaign;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.phongtrao.shared.web.Found;

/**
 * Campaigns of owners for whom the caller answers: to a change, those that may only be read are not there. Found by its
 * class, which the container does not count as a use.
 */
@ApplicationScoped
@Unremovable
public class OwnCampaign implements Found.Lookup {

    private final CampaignDirectory directory;

    OwnCampaign(CampaignDirectory directory) {
        this.directory = directory;
    }

    @Override
    public boolean isVisible(UUID id) {
        return directory.isWritable(id);
    }
}
