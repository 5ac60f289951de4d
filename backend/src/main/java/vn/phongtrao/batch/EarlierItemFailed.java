package vn.phongtrao.batch;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** An earlier item of the batch failed for the report, so it is not handed in. */
@ProblemType(value = "earlier-item-failed", status = 424, title = "An earlier change of this report failed")
public final class EarlierItemFailed extends Problem {

    EarlierItemFailed(String key) {
        super("Item " + key + " of this batch failed for the report; mend that first, then submit.");
    }
}
