package vn.phongtrao.target;

import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Only a launched campaign's target is revised. */
@ProblemType(value = "target-not-revisable", status = 409, title = "Only a launched campaign's target is revised")
public final class TargetNotRevisable extends Problem {

    TargetNotRevisable(CampaignStage stage) {
        super("The campaign is " + stage + "; before its launch a target is changed directly, after its close it stands.");
    }
}
