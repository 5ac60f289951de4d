package vn.phongtrao.commendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What proves an achievement.
 *
 * @param kind      what the reference names
 * @param reference a report's or directive's id, or a document's number and the place in it; it names one achievement
 * @param note      what it shows
 */
@Embeddable
public record Evidence(
        @NotNull @Enumerated(EnumType.STRING) EvidenceKind kind,
        @NotBlank @Size(max = 300) @Schema(examples = "Báo cáo 12/BC-UBND, mục II.1") String reference,
        @Size(max = 500) String note) {

    /** The reference without the differences in case and spacing that name nothing else. */
    String key() {
        return reference.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
