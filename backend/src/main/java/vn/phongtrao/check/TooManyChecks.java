package vn.phongtrao.check;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** All checks of a campaign travel to phones, so there is a bound. */
@ProblemType(value = "too-many-checks", status = 409, title = "The campaign has all the checks that it can have")
public final class TooManyChecks extends Problem {

    TooManyChecks(int most) {
        super("A campaign has at most " + most + " checks; remove one first.");
    }
}
