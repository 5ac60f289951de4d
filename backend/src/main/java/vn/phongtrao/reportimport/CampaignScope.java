package vn.phongtrao.reportimport;

import java.util.HashMap;
import java.util.Map;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.indicator.IndicatorDefinition;

/** What a campaign asks for, while a file is read that answers it. */
final class CampaignScope {

    private final CampaignSummary campaign;
    private final Map<String, ReportedIndicator> asked;
    private final Map<String, IndicatorDefinition> indicators;
    private final Map<String, Integer> places = new HashMap<>();

    CampaignScope(CampaignSummary campaign, Map<String, ReportedIndicator> asked,
            Map<String, IndicatorDefinition> indicators) {
        this.campaign = campaign;
        this.asked = asked;
        this.indicators = indicators;
    }

    CampaignSummary campaign() {
        return campaign;
    }

    Map<String, ReportedIndicator> asked() {
        return asked;
    }

    Map<String, IndicatorDefinition> indicators() {
        return indicators;
    }

    /** The indicator, or null where the campaign does not ask for it. */
    IndicatorDefinition indicator(String code) {
        return asked.containsKey(code) ? indicators.get(code) : null;
    }

    /** A number for what tells answers of a report apart, the same each time. */
    int placeOf(String answer) {
        return places.computeIfAbsent(answer, any -> places.size());
    }
}
