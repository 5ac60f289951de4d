package vn.phongtrao.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitType;

/**
 * A change of a campaign. An absent field is not changed; null removes it; a list replaces the list. The owner stays.
 *
 * @param period         only before the launch
 * @param approvalLevels types of the units whose approvals a report needs, from the lowest up; none means one approval of
 *     any superior
 */
public record CampaignPatch(
        Optional<@NotNull @NotBlank @Size(max = 500) String> name,
        Optional<@Size(max = 500) String> nameEn,
        Optional<@NotNull CampaignKind> kind,
        Optional<@NotNull EmulationForm> form,
        Optional<@NotNull Period> period,
        Optional<@Size(max = 50) List<@NotBlank @Size(max = 2000) String>> purposes,
        Optional<@Size(max = 1000) String> principle,
        Optional<@Size(max = 1000) String> motto,
        Optional<@Size(max = 50) List<@Valid @NotNull ContentItem>> contents,
        Optional<@Size(max = 200) List<@Valid @NotNull Participant>> participants,
        Optional<@Size(max = 100) List<@NotNull UUID>> directives,
        Optional<@Size(max = 50) List<@Valid @NotNull LinkedCampaign>> linkedCampaigns,
        Optional<@Valid SteeringCommittee> steeringCommittee,
        Optional<@Size(max = 200) List<@Valid @NotNull ReportedIndicator>> indicators,
        Optional<@NotNull Visibility> visibility,
        Optional<@NotNull Boolean> allowsLowerTargets,
        Optional<@Size(max = 5) List<@NotNull UnitType>> approvalLevels) {
}
