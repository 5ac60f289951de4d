package vn.phongtrao.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.directive.DirectiveReference;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Representation;
import vn.phongtrao.unit.UnitType;

/**
 * A campaign. Units are called by the name they had on the first day of its period.
 *
 * @param territory      the territory in which the owner works
 * @param directives     the documents it rests on
 * @param indicators     who reports what
 * @param visibility     {@code PUBLIC} where anyone may read it once it is launched
 * @param launchedOn     absent before the launch
 * @param closedOn       absent before it is closed
 * @param cancelledOn    absent unless cancelled
 * @param inspections    by the order of entry
 * @param publicity      by the order of entry
 * @param clonedFrom     the campaign of which it is a clone
 * @param allowsLowerTargets whether a unit may set itself a lower target than its superior's
 * @param approvalLevels types of the units whose approvals a report needs, from the lowest up; none where one approval of
 *     any superior is enough
 * @param allowedActions what the caller may do now; empty in public answers
 */
@Schema(name = "Campaign")
public record CampaignView(
        @JsonIgnore long version,
        UUID id,
        @NotNull @Schema(examples = "Toàn dân bảo vệ an ninh Tổ quốc") String name,
        @Schema(examples = "All people protect national security") String nameEn,
        @NotNull CampaignKind kind,
        @NotNull EmulationForm form,
        @NotNull UUID owner,
        @NotNull String ownerName,
        UUID territory,
        String territoryName,
        @NotNull Period period,
        List<String> purposes,
        String principle,
        String motto,
        List<ContentItem> contents,
        List<Taking> participants,
        List<DirectiveReference> directives,
        List<LinkedCampaign> linkedCampaigns,
        Committee steeringCommittee,
        List<Reporting> indicators,
        @NotNull Visibility visibility,
        @NotNull CampaignStage stage,
        LocalDate launchedOn,
        String launchNote,
        LocalDate closedOn,
        String closeNote,
        LocalDate cancelledOn,
        String cancelNote,
        List<DatedNote> inspections,
        List<DatedNote> publicity,
        UUID clonedFrom,
        @NotNull Origin origin,
        boolean allowsLowerTargets,
        List<UnitType> approvalLevels,
        List<AllowedAction> allowedActions) implements Representation {

    /**
     * Who does what.
     *
     * @param unit absent where the plan names bodies only in words
     * @param name of the unit, or those words
     */
    @Schema(name = "CampaignParticipant")
    public record Taking(UUID unit, @NotNull String name, @NotNull ParticipantRole role, String note) {
    }

    /** The committee that directs it. */
    @Schema(name = "CampaignCommittee")
    public record Committee(UUID unit, String unitName, String chair, String chairTitle, @NotNull List<Seat> members) {
    }

    /**
     * A seat in the committee.
     *
     * @param body of the unit, or the words that stand for one
     * @param to   first day no longer a member
     */
    @Schema(name = "CampaignCommitteeSeat")
    public record Seat(UUID unit, String body, @NotNull String title, LocalDate from, LocalDate to) {
    }

    /** Who reports an indicator. */
    @Schema(name = "CampaignIndicator")
    public record Reporting(@NotNull String indicator, @NotNull String indicatorName, @NotNull Set<UnitType> unitTypes,
            boolean required) {
    }

    static CampaignView of(Campaign campaign, CampaignNames names, List<AllowedAction> allowedActions) {
        return new CampaignView(campaign.version(), campaign.id(), campaign.name(), campaign.nameEn(),
                campaign.kind(), campaign.form(),
                campaign.ownerId(), names.units().get(campaign.ownerId()),
                campaign.territoryId(), names.units().get(campaign.territoryId()), campaign.period(),
                campaign.purposes(), campaign.principle(), campaign.motto(), campaign.contents(),
                campaign.participants().stream().map(participant -> new Taking(participant.unit(),
                        participant.unit() == null ? participant.name() : names.units().get(participant.unit()),
                        participant.role(), participant.note())).toList(),
                campaign.directives().stream().map(names.directives()::get).toList(),
                campaign.links().stream().map(link -> new LinkedCampaign(link.campaign(),
                        link.name() == null ? names.campaigns().get(link.campaign()) : link.name(),
                        link.kind())).toList(),
                committee(campaign.committee(), names),
                campaign.indicators().stream().map(asked -> new Reporting(asked.indicator(),
                        names.indicators().get(asked.indicator()).name(), asked.unitTypes(),
                        asked.required())).toList(),
                campaign.visibility(), campaign.stage(),
                day(campaign, CampaignAct.Kind.LAUNCH), note(campaign, CampaignAct.Kind.LAUNCH),
                day(campaign, CampaignAct.Kind.CLOSE), note(campaign, CampaignAct.Kind.CLOSE),
                day(campaign, CampaignAct.Kind.CANCELLATION), note(campaign, CampaignAct.Kind.CANCELLATION),
                dated(campaign, CampaignAct.Kind.INSPECTION), dated(campaign, CampaignAct.Kind.PUBLICITY),
                campaign.clonedFromId(), campaign.origin(), campaign.allowsLowerTargets(), campaign.approvalLevels(),
                allowedActions);
    }

    private static Committee committee(SteeringCommittee committee, CampaignNames names) {
        return committee == null ? null : new Committee(committee.unit(),
                committee.unit() == null ? null : names.units().get(committee.unit()),
                committee.chair(), committee.chairTitle(),
                committee.members().stream().map(member -> new Seat(member.unit(),
                        member.unit() == null ? member.body() : names.units().get(member.unit()),
                        member.title(), member.from(), member.to())).toList());
    }

    private static LocalDate day(Campaign campaign, CampaignAct.Kind kind) {
        return campaign.acts(kind).stream().map(CampaignAct::date).findFirst().orElse(null);
    }

    private static String note(Campaign campaign, CampaignAct.Kind kind) {
        return campaign.acts(kind).stream().map(CampaignAct::note).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static List<DatedNote> dated(Campaign campaign, CampaignAct.Kind kind) {
        return campaign.acts(kind).stream().map(act -> new DatedNote(act.date(), act.note())).toList();
    }

    static String path(UUID id) {
        return "/api/v1/campaigns/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
