package vn.phongtrao.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.shared.time.Period;

/**
 * What reports, targets and progress need to know of a campaign.
 *
 * @param owner the unit whose campaign it is
 * @param indicators what it asks for, and of whom
 */
public record CampaignSummary(UUID id, String name, UUID owner, Period period, CampaignStage stage,
        List<ReportedIndicator> indicators) {

    /** How the campaign asks for the indicator, if it does. */
    public Optional<ReportedIndicator> find(String indicator) {
        return indicators.stream().filter(asked -> asked.indicator().equals(indicator)).findFirst();
    }
}
