package vn.phongtrao.campaign;

import java.util.UUID;

/**
 * Fired inside the transaction that clones a campaign, so that what other features keep for it is cloned with it.
 *
 * @param from the campaign that was cloned
 * @param to   the new one
 */
public record CampaignCloned(UUID from, UUID to) {
}
