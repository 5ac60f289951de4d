package vn.phongtrao.commendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Identified;

/**
 * A dossier to enter.
 *
 * @param id        the client's choice, or absent
 * @param campaign  the campaign in which the achievement was made, if it was one
 * @param awardForm code of the award form
 * @param subject   who is to be commended
 * @param unit      the unit whose readers see the dossier: the nominee itself, or the one that proposes it
 * @param citation  what it is for, as the decision and the certificate will say
 * @param evidence  what proves the achievement; may be completed until the dossier is submitted
 */
public record NewCommendation(
        UUID id,
        UUID campaign,
        @NotNull @Size(max = 60) @Schema(examples = "MERIT_CERTIFICATE_PROVINCE") String awardForm,
        @NotNull @Valid Subject subject,
        @NotNull UUID unit,
        @NotBlank @Size(max = 4000) String citation,
        @Size(max = 50) List<@Valid @NotNull Evidence> evidence) implements Identified {

    public NewCommendation {
        evidence = evidence == null ? List.of() : evidence;
    }
}
