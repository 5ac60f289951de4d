package vn.phongtrao.target;

import java.util.UUID;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The target has other thresholds for that period and unit already. */
@ProblemType(value = "target-variant-exists", status = 409,
        title = "The target has thresholds for this period and unit already")
public final class TargetVariantExists extends Problem {

    TargetVariantExists(UUID target, UUID existing) {
        super("Change " + TargetView.path(target) + "/variants/" + existing + " instead.");
    }
}
