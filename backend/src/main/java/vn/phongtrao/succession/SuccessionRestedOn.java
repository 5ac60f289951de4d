package vn.phongtrao.succession;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Something that came later rests on the succession; {@code restingOn} names it. */
@ProblemType(value = "succession-rested-on", status = 409, title = "Something later rests on the succession")
public final class SuccessionRestedOn extends Problem {

    SuccessionRestedOn(List<SuccessionImpact.Dependant> dependants) {
        super("What is listed in restingOn came later and rests on the succession. Take that back first, or order the "
                + "next reorganisation instead.");
        with("restingOn", dependants.stream().limit(SuccessionImpact.LISTED).toList());
    }
}
