package vn.phongtrao.commendation;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Whoever proposed a commendation does not decide it. */
@ProblemType(value = "own-proposal", status = 403, title = "You proposed this commendation")
public final class OwnProposal extends Problem {

    OwnProposal() {
        super("You entered or submitted this dossier. Another member of the council must decide it.");
    }
}
