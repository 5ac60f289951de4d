package vn.phongtrao.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The committee that directs a campaign (ban chỉ đạo). Only its head is named; members stand by body and title.
 *
 * @param unit       the committee itself, where it is a unit
 * @param chair      name of its head
 * @param chairTitle the head's office
 */
public record SteeringCommittee(
        UUID unit,
        @Size(max = 200) String chair,
        @Size(max = 300) @Schema(examples = "Phó Chủ tịch Thường trực UBND tỉnh, Trưởng ban Chỉ đạo Phong trào")
        String chairTitle,
        @Size(max = 100) List<@Valid @NotNull CommitteeMember> members) {

    public SteeringCommittee {
        members = members == null ? List.of() : members;
    }
}
