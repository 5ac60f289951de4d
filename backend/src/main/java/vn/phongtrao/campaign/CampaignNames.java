package vn.phongtrao.campaign;

import java.util.Map;
import java.util.UUID;
import vn.phongtrao.directive.DirectiveReference;
import vn.phongtrao.indicator.IndicatorDefinition;

/**
 * What the things are called to which a campaign refers.
 *
 * @param units      names of units on the first day of the campaign's period
 * @param directives documents as they are recognised
 * @param campaigns  names of linked campaigns
 * @param indicators by code
 */
record CampaignNames(Map<UUID, String> units, Map<UUID, DirectiveReference> directives, Map<UUID, String> campaigns,
        Map<String, IndicatorDefinition> indicators) {
}
