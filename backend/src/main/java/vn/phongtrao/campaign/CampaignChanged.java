package vn.phongtrao.campaign;

import java.util.UUID;

/** A campaign's content, such as who reports what, is another from now on; told within the transaction that changes it. */
public record CampaignChanged(UUID campaign) {
}
