package vn.phongtrao.campaign;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.CalendarDay;

/**
 * When something was done, and what there is to say about it.
 *
 * @param date absent means today
 */
public record DatedNote(
        @CalendarDay @Schema(examples = "2019-01-15") LocalDate date,
        @Size(max = 2000) @Schema(examples = "Lễ phát động tại huyện Bù Gia Mập") String note) {
}
