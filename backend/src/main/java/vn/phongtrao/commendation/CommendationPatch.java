package vn.phongtrao.commendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of a dossier that is not submitted; an absent field is not changed.
 *
 * @param campaign null removes it
 * @param evidence all of it
 */
public record CommendationPatch(
        Optional<UUID> campaign,
        Optional<@NotNull @Size(max = 60) String> awardForm,
        @Valid SubjectPatch subject,
        Optional<@NotBlank @Size(max = 4000) String> citation,
        @Size(max = 50) List<@Valid @NotNull Evidence> evidence) {

    Commendation.Content applyTo(Commendation.Content before) {
        return new Commendation.Content(
                campaign == null ? before.campaign() : campaign.orElse(null),
                awardForm == null ? before.awardForm() : awardForm.orElse(before.awardForm()),
                subject == null ? before.subject() : subject.applyTo(before.subject()),
                citation == null ? before.citation() : citation.orElse(before.citation()),
                evidence == null ? before.evidence() : evidence);
    }
}
