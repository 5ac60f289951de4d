package vn.phongtrao.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.CalendarDay;

/**
 * A conclusion; with {@code unit} or {@code dueOn} it becomes a task.
 *
 * @param unit  who has to do it
 * @param dueOn last day on which it may be done
 * @param task  in a change, the task that the conclusion has already become
 */
public record NewConclusion(
        @NotBlank @Size(max = 2000)
        @Schema(examples = "tiếp tục nhân rộng các mô hình tự quản bảo vệ đường biên, cột mốc") String text,
        UUID unit,
        @CalendarDay LocalDate dueOn,
        UUID task) {

    boolean isTask() {
        return unit != null || dueOn != null;
    }
}
