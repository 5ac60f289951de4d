package vn.phongtrao.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Identified;

/**
 * A check to set.
 *
 * @param id    the client's choice, or absent
 * @param code  names it within the campaign
 * @param title what must hold, in Vietnamese
 */
public record NewCheck(
        UUID id,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "REACHED_WITHIN_HOUSEHOLDS") String code,
        @NotBlank @Size(max = 500) @Schema(examples = "Số hộ được tuyên truyền không quá tổng số hộ") String title,
        @Size(max = 500) @Schema(examples = "Households reached are no more than all households") String titleEn,
        @NotNull Severity severity,
        @NotNull @Valid Rule rule) implements Identified {
}
