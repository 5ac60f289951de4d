package vn.phongtrao.calendarfeed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Identified;

/**
 * A token to make.
 *
 * @param id   the client's choice, or absent
 * @param name what it is for, so that the right one is removed later
 */
public record NewCalendarToken(
        UUID id,
        @NotBlank @Size(max = 200) @Schema(examples = "Lịch trên điện thoại") String name) implements Identified {
}
