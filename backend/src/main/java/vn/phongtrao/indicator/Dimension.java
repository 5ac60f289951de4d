package vn.phongtrao.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A way to tell figures of one indicator apart.
 *
 * @param code how figures name it
 * @param values what it may be
 */
public record Dimension(
        @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}") @Schema(examples = "teamKind") String code,
        @NotBlank @Size(max = 200) @Schema(examples = "loại tổ tự quản") String name,
        @Size(max = 200) String nameEn,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Value> values) {

    /** One value of a dimension. */
    @Schema(name = "DimensionValue")
    public record Value(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "WHARF") String code,
            @NotBlank @Size(max = 200) @Schema(examples = "bến bãi an toàn") String name,
            @Size(max = 200) String nameEn) {
    }
}
