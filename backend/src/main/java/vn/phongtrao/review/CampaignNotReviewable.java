package vn.phongtrao.review;

import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The campaign was not launched, or was cancelled. */
@ProblemType(value = "campaign-not-reviewable", status = 409, title = "Only a launched campaign is reviewed")
public final class CampaignNotReviewable extends Problem {

    CampaignNotReviewable(CampaignStage stage) {
        super("The campaign is " + stage + "; only one that was launched and not cancelled is reviewed.");
        with("stage", stage);
    }
}
