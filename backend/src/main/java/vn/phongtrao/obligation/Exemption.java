package vn.phongtrao.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a unit need not do what it owes.
 *
 * @param reason    why
 * @param directive the document that says so, where it is registered
 * @param document  the document that says so, as cited
 */
public record Exemption(
        @NotBlank @Size(max = 2000) @Schema(examples = "Mới thành lập sau sắp xếp") String reason,
        UUID directive,
        @Size(max = 500) String document) {
}
