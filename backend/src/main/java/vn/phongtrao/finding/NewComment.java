package vn.phongtrao.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the unit says to a check that its report violates. */
public record NewComment(
        @NotBlank @Size(max = 2000) @Schema(examples = "Sáp nhập thêm ấp 5 từ tháng 6") String comment) {
}
