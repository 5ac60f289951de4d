package vn.phongtrao.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.CalendarDay;

/**
 * A seat in a steering committee.
 *
 * @param unit  the body that holds it; absent where it is named only in words
 * @param body  those words
 * @param title the office
 * @param from  first day of membership; absent where unknown
 * @param to    first day no longer a member; absent without an end
 */
@Embeddable
public record CommitteeMember(
        @Column(name = "unit_id") UUID unit,
        @Size(max = 500) @Schema(examples = "Công an tỉnh") String body,
        @NotBlank @Size(max = 300) @Schema(examples = "Phó Trưởng ban") String title,
        @CalendarDay @Column(name = "valid_from") LocalDate from,
        @CalendarDay @Column(name = "valid_to") LocalDate to) {
}
