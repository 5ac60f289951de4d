package vn.phongtrao.commendation;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The council has not voted for it. */
@ProblemType(value = "no-majority", status = 409, title = "The council has not voted for it")
public final class NoMajority extends Problem {

    NoMajority(Tally tally) {
        super(tally.cast() == 0 ? "No vote has been cast. The council votes before it decides."
                : "For it are " + tally.inFavour() + " of " + tally.cast() + " votes cast; more than half are needed.");
    }
}
