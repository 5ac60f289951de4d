package vn.phongtrao.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report goes back. */
public record ReturnedReport(
        @NotBlank @Size(max = 2000) @Schema(examples = "Thiếu số hộ của ấp 3") String reason) {
}
