package vn.phongtrao.review;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.CalendarDay;

/**
 * That a task was done.
 *
 * @param date    absent means today
 * @param outcome what came of it
 */
public record TaskCompletion(
        @CalendarDay @Schema(examples = "2019-06-30") LocalDate date,
        @Size(max = 2000) String outcome) {
}
