package vn.phongtrao.check;

import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** What was judged by its checks stays so once a campaign is over. */
@ProblemType(value = "checks-fixed", status = 409, title = "The campaign is over; its checks stand")
public final class ChecksFixed extends Problem {

    ChecksFixed(CampaignStage stage) {
        super("The campaign is " + stage + "; checks change until it is closed or cancelled.");
    }
}
