package vn.phongtrao.webhook;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** A webhook receives what its owner may read, and the caller may read nothing. */
@ProblemType(value = "no-unit-to-read-for", status = 422, title = "The account names no unit")
public final class NoUnitToReadFor extends Problem {

    NoUnitToReadFor() {
        super("Your access token names no unit that exists, so a webhook of yours would never receive anything. Have a "
                + "unit's code entered for your account.");
    }
}
