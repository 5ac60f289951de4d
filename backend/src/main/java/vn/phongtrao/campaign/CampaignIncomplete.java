package vn.phongtrao.campaign;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The campaign lacks what a launched one must have. */
@ProblemType(value = "campaign-incomplete", status = 409, title = "The campaign lacks what a launched one must have")
public final class CampaignIncomplete extends Problem {

    CampaignIncomplete(List<Violation> missing) {
        super("A launched campaign rests on at least one directive and has at least one content "
                + "(Law 06/2022/QH15, Art. 17). Add what violations lists.", missing);
    }
}
