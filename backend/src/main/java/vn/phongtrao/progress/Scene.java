package vn.phongtrao.progress;

import java.time.LocalDate;
import java.util.List;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitAt;

/**
 * Everything that one answer about progress rests on, read once.
 *
 * @param day whose unit tree is used
 * @param reported all figures within reach of the question, those that do not count included
 */
record Scene(CampaignSummary campaign, UnitAt unit, Period period, LocalDate day, boolean includeSubmitted,
        List<TargetDefinition> targets, List<ReportedFigure> reported, Judgement judgement) {

    IndicatorDefinition indicator(String code) {
        return judgement.indicators().get(code);
    }
}
