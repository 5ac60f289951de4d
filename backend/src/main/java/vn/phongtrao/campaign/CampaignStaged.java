package vn.phongtrao.campaign;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign was launched, closed or cancelled; told within the transaction that does it.
 *
 * @param stage the stage from now on
 * @param day   the day of the act
 */
public record CampaignStaged(UUID campaign, CampaignStage stage, LocalDate day) {
}
