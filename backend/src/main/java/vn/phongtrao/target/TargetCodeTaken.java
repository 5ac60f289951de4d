package vn.phongtrao.target;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** Another target of the campaign has the code. */
@ProblemType(value = "target-code-taken", status = 409, title = "Another target of the campaign has this code")
public final class TargetCodeTaken extends Problem {

    TargetCodeTaken(String code) {
        super("Another target of the campaign is named " + code + ".",
                List.of(Violation.at("/code", "Taken", "Another target has this code.", code)));
    }
}
