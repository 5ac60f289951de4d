package vn.phongtrao.target;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** JSON that is no expression of the contract. */
@ProblemType(value = "misshapen-expression", status = 400, title = "The expression does not fit the contract")
public final class MisshapenExpression extends Problem {

    private final transient List<Object> path;

    MisshapenExpression(List<Object> path, String message) {
        super(message);
        this.path = List.copyOf(path);
    }

    /** Field names and indexes from the expression's root to the place. */
    List<Object> path() {
        return path;
    }
}
