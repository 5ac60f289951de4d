package vn.phongtrao.commendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.awardform.SubjectType;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.write.Representation;

/**
 * A dossier, and the award that it may have become.
 *
 * @param awardForm   code of the award form
 * @param unit        the unit whose readers see it
 * @param proposedBy  account that entered it
 * @param submittedBy account that submitted it last
 * @param tally       the votes cast, counted
 * @param reason      why it was returned, rejected or revoked, whichever was last
 * @param awardCode   what verifies the award, once published
 * @param withdrawn   whether the name was withdrawn from publication
 */
@Schema(name = "Commendation")
public record CommendationView(
        @JsonIgnore long version,
        UUID id,
        @NotNull CommendationStatus status,
        @NotNull String awardForm,
        @NotNull String awardFormName,
        @NotNull Nominee subject,
        @NotNull UUID unit,
        @NotNull String unitName,
        UUID campaign,
        String campaignName,
        @NotNull String citation,
        List<Evidence> evidence,
        @NotNull Origin origin,
        @NotNull Instant createdAt,
        String proposedBy,
        String submittedBy,
        Tally tally,
        List<CastVote> votes,
        Decision decision,
        String reason,
        String awardCode,
        Instant publishedAt,
        Instant revokedAt,
        boolean withdrawn,
        List<AllowedAction> allowedActions) implements Representation {

    /**
     * Who is to be commended.
     *
     * @param name absent where it is a person's that the caller may not see
     */
    @Schema(name = "Nominee")
    public record Nominee(@NotNull SubjectType type, UUID unit, String name) {
    }

    /** @param by account of the member */
    @Schema(name = "CastVote")
    public record CastVote(@NotNull String by, @NotNull Vote vote, @NotNull Instant castAt) {
    }

    /** The decision by which the award was granted. */
    @Schema(name = "Decision")
    public record Decision(String number, UUID directive, @NotNull LocalDate decidedOn, @NotNull UUID issuer,
            @NotNull String issuerName) {
    }

    static String path(UUID id) {
        return "/api/v1/commendations/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
