package vn.phongtrao.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a report goes back.
 *
 * @param reason  in words; a sign or two is no reason
 * @param figures remarks on single figures, missing ones included
 */
public record ReturnedReport(
        @NotBlank @Size(max = 2000) @Schema(examples = "Thiếu số hộ của ấp 3") String reason,
        @Size(max = 200) List<@Valid @NotNull FigureRemark> figures) {

    public ReturnedReport {
        figures = figures == null ? List.of() : Collections.unmodifiableList(figures);
    }
}
