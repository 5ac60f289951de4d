package vn.phongtrao.review;

import java.time.LocalDate;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The task was completed before. */
@ProblemType(value = "task-completed", status = 409, title = "The task is completed")
public final class TaskCompleted extends Problem {

    TaskCompleted(LocalDate day) {
        super("The task was completed on " + day + " and stays as it is.");
    }
}
