package vn.phongtrao.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who does what in a campaign.
 *
 * @param unit a unit; absent where the plan names bodies only in words
 * @param name those words; absent with a unit
 */
@Embeddable
public record Participant(
        @Column(name = "unit_id") UUID unit,
        @Size(min = 1, max = 500) @Schema(examples = "các ngành, đoàn thể, địa phương có liên quan") String name,
        @NotNull @Enumerated(EnumType.STRING) ParticipantRole role,
        @Size(max = 1000) String note) {
}
