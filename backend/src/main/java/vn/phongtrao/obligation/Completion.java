package vn.phongtrao.obligation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.CalendarDay;

/**
 * That something owed was done.
 *
 * @param date      the day; absent means today
 * @param directive the document that shows it, where it is registered
 * @param document  the document that shows it, as cited
 */
public record Completion(
        @CalendarDay @Schema(examples = "2026-03-31") LocalDate date,
        UUID directive,
        @Size(max = 500) @Schema(examples = "Quyết định số 12/QĐ-UBND") String document,
        @Size(max = 2000) String note) {
}
