package vn.phongtrao.campaign;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other features ask about campaigns. */
public interface CampaignDirectory {

    /** The campaign, whoever asks. */
    Optional<CampaignSummary> find(UUID id);

    /** Whether the campaign exists and the caller may read it. */
    boolean isVisible(UUID id);

    /** Whether the campaign exists and its owner lies within what the caller may change. */
    boolean isWritable(UUID id);

    /** Names by id. */
    Map<UUID, String> names(Collection<UUID> ids);
}
