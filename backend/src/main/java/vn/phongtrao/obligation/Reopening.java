package vn.phongtrao.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was recorded by hand is taken back. */
public record Reopening(
        @NotBlank @Size(max = 2000) @Schema(examples = "Ghi nhầm đơn vị") String reason) {
}
