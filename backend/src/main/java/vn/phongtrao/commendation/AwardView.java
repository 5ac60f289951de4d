package vn.phongtrao.commendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.awardform.SubjectType;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.write.Representation;

/**
 * A published award, as anyone may see it.
 *
 * @param code             what verifies it
 * @param status           whether it still holds
 * @param recipient        absent where the name of a person or household was withdrawn from publication
 * @param awardForm        code of the award form
 * @param unit             the unit of the recipient
 * @param campaign         the campaign in which it was earned; absent where that is not public
 * @param citation         what it was for; absent where the name was withdrawn
 * @param revocationReason why it was revoked
 * @param withdrawn        whether the name was withdrawn from publication
 */
@Schema(name = "Award")
public record AwardView(
        @JsonIgnore long version,
        UUID id,
        @NotNull @Schema(examples = "5X2V9K7QH4RTB0M1CZJ8WENP3G") String code,
        @NotNull Validity status,
        @NotNull SubjectType recipientType,
        String recipient,
        @NotNull UUID unit,
        @NotNull String unitName,
        @NotNull String awardForm,
        @NotNull String awardFormName,
        String awardFormNameEn,
        UUID campaign,
        String campaignName,
        String citation,
        CommendationView.Decision decision,
        @NotNull Instant publishedAt,
        Instant revokedAt,
        String revocationReason,
        boolean withdrawn,
        @NotNull Origin origin) implements Representation {

    /** Whether an award holds. */
    public enum Validity {
        VALID,
        REVOKED
    }

    /** @param publicCampaigns names of the campaigns that anyone may read */
    static AwardView of(Commendation award, DossierNames.Names known, Map<UUID, String> publicCampaigns) {
        String campaignName = award.campaignId() == null ? null : publicCampaigns.get(award.campaignId());
        boolean revoked = award.status() == CommendationStatus.REVOKED;
        Subject subject = award.subject();
        return new AwardView(award.version(), award.id(), award.awardCode(),
                revoked ? Validity.REVOKED : Validity.VALID, subject.type(),
                award.withdrawn() ? null : known.subject(subject), award.unitId(), known.unit(award.unitId()),
                award.awardForm(), known.form().name(), known.form().nameEn(),
                campaignName == null ? null : award.campaignId(), campaignName,
                award.withdrawn() ? null : award.citation(), known.decision(award),
                award.publishedAt(), award.revokedAt(), revoked ? award.reason() : null, award.withdrawn(),
                award.origin());
    }

    @Override
    public String self() {
        return "/api/v1/public/awards/" + code;
    }
}
