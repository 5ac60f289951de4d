package vn.phongtrao.check;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** A code names one check within its campaign. */
@ProblemType(value = "check-code-taken", status = 409, title = "The campaign has a check with this code")
public final class CheckCodeTaken extends Problem {

    CheckCodeTaken(String code) {
        super("The campaign has a check " + code + "; choose another code, or change that one.");
    }
}
