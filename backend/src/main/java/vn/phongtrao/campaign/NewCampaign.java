package vn.phongtrao.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Identified;
import vn.phongtrao.unit.UnitType;

/**
 * A campaign to define.
 *
 * @param id         the client's choice, or absent
 * @param form       absent means {@code THEMATIC}
 * @param owner      the unit that runs it
 * @param directives ids of the documents it rests on
 * @param visibility absent means {@code PUBLIC}: anyone may read it once it is launched
 * @param origin     absent means {@code ENTERED}
 * @param allowsLowerTargets whether a unit may set itself a lower target than its superior's; absent means no
 * @param approvalLevels types of the units whose approvals a report needs, from the lowest up; absent or empty means one
 *     approval of any superior
 */
public record NewCampaign(
        UUID id,
        @NotBlank @Size(max = 500) @Schema(examples = "Toàn dân bảo vệ an ninh Tổ quốc") String name,
        @Size(max = 500) @Schema(examples = "All people protect national security") String nameEn,
        @NotNull CampaignKind kind,
        EmulationForm form,
        @NotNull UUID owner,
        @NotNull Period period,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> purposes,
        @Size(max = 1000) @Schema(examples = "Dân biết, dân bàn, dân làm, dân kiểm tra") String principle,
        @Size(max = 1000) @Schema(examples = "Tự quản, tự phòng, tự bảo vệ") String motto,
        @Size(max = 50) List<@Valid @NotNull ContentItem> contents,
        @Size(max = 200) List<@Valid @NotNull Participant> participants,
        @Size(max = 100) List<@NotNull UUID> directives,
        @Size(max = 50) List<@Valid @NotNull LinkedCampaign> linkedCampaigns,
        @Valid SteeringCommittee steeringCommittee,
        @Size(max = 200) List<@Valid @NotNull ReportedIndicator> indicators,
        Visibility visibility,
        Origin origin,
        Boolean allowsLowerTargets,
        @Size(max = 5) List<@NotNull UnitType> approvalLevels) implements Identified {
}
