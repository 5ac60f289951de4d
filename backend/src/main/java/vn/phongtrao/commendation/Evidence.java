package vn.phongtrao.commendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What proves an achievement.
 *
 * @param kind      what the reference names
 * @param reference of a directive its id, of a report its id, of another document its number and the place in it
 * @param note      what it shows
 */
@Embeddable
public record Evidence(
        @NotNull @Enumerated(EnumType.STRING) EvidenceKind kind,
        @NotBlank @Size(max = 300) @Schema(examples = "Báo cáo 12/BC-UBND, mục II.1") String reference,
        @Size(max = 500) String note) {

    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** The reference without the differences in case and spacing that name nothing else. */
    String key() {
        return reference.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The reference as an id, if it is one. */
    Optional<UUID> id() {
        return UUID_TEXT.matcher(reference).matches() ? Optional.of(UUID.fromString(reference)) : Optional.empty();
    }
}
