package vn.phongtrao.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.write.Representation;

/**
 * A task that followed from a review.
 *
 * @param unit        who has it; absent where nobody was named
 * @param dueOn       last day on which it may be done; absent without one
 * @param completedOn absent while it is open
 */
@Schema(name = "Task")
public record TaskView(
        @JsonIgnore long version,
        UUID id,
        @NotNull UUID campaign,
        @NotNull UUID review,
        @NotNull String text,
        UUID unit,
        String unitName,
        LocalDate dueOn,
        LocalDate completedOn,
        String outcome,
        List<AllowedAction> allowedActions) implements Representation {

    static TaskView of(Task task, String unitName, List<AllowedAction> allowedActions) {
        return new TaskView(task.version(), task.id(), task.campaignId(), task.reviewId(), task.text(), task.unitId(),
                unitName, task.dueOn(), task.completedOn(), task.outcome(), allowedActions);
    }

    static String path(UUID id) {
        return "/api/v1/tasks/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
