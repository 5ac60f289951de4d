package vn.phongtrao.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.CalendarDay;
import vn.phongtrao.shared.write.Identified;

/**
 * A review that was held.
 *
 * @param id       the client's choice, or absent
 * @param date     the day; absent where only {@code dateText} is known
 * @param dateText the date in EDTF where the source leaves it uncertain
 * @param session  part of the day or sitting
 * @param chair    who chaired it
 * @param guidedBy who guided it on behalf of a superior
 * @param covers   what it looks back on
 * @param origin   absent means {@code ENTERED}
 */
public record NewReview(
        UUID id,
        @NotNull ReviewKind kind,
        @CalendarDay @Schema(examples = "2019-01-17") LocalDate date,
        @Size(max = 40) @Pattern(regexp = UncertainDate.FORM) @Schema(examples = "2019?-01-17") String dateText,
        @Size(max = 300) @Schema(examples = "huyện Bình Liêu") String place,
        @Size(max = 200) @Schema(examples = "Sáng") String session,
        @Size(max = 200) String chair,
        @Size(max = 300) @Schema(examples = "Trưởng ban Chỉ đạo Phong trào") String chairTitle,
        @Size(max = 50) List<@Valid @NotNull Host> hosts,
        @Size(max = 200) String guidedBy,
        @Size(max = 300) String guidedByTitle,
        @Size(max = 1000) @Schema(examples = "sau 1 năm thực hiện") String covers,
        @Size(max = 100) List<@NotBlank @Size(max = 2000) String> results,
        @Size(max = 100) List<@NotBlank @Size(max = 2000) String> shortcomings,
        @Size(max = 100) List<@Valid @NotNull NewConclusion> conclusions,
        Origin origin) implements Identified {
}
