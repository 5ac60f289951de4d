package vn.phongtrao.target;

import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The campaign is launched, so its targets stand. */
@ProblemType(value = "target-fixed", status = 409, title = "The campaign is launched; its targets stand")
public final class TargetFixed extends Problem {

    TargetFixed(CampaignStage stage) {
        super("The campaign is " + stage + ". Revise the target of a launched campaign under a directive.");
    }
}
