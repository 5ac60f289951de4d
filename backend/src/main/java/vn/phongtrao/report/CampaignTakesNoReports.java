package vn.phongtrao.report;

import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The campaign is not launched, or was cancelled. */
@ProblemType(value = "campaign-takes-no-reports", status = 409, title = "The campaign takes no reports")
public final class CampaignTakesNoReports extends Problem {

    CampaignTakesNoReports(CampaignStage stage) {
        super("The campaign is " + stage + "; reports are made from its launch on.");
    }
}
