package vn.phongtrao.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is returned, rejected or revoked. A revocation's reason is public; it names nobody. */
@Schema(name = "CommendationReason")
public record Reason(@NotBlank @Size(max = 1000) String reason) {
}
