package vn.phongtrao.review;

import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The list of conclusions lacks one that became a task. */
@ProblemType(value = "task-would-be-lost", status = 409, title = "A conclusion that became a task is missing")
public final class TaskWouldBeLost extends Problem {

    TaskWouldBeLost(UUID task) {
        super("A conclusion became the task " + TaskView.path(task) + ". Keep it in the list and name it there.",
                List.of(Violation.at("/conclusions", "TaskWouldBeLost", "Lacks the conclusion of this task.", task)));
    }
}
