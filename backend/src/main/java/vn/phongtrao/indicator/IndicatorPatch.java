package vn.phongtrao.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A change of an indicator. Code, value type, unit of measure and the ways it adds up cannot change: figures rest on
 * them.
 *
 * @param nameEn null removes it
 * @param dimensions all dimensions that it has from now on
 */
public record IndicatorPatch(
        Optional<@NotNull @NotBlank @Size(max = 300) String> name,
        Optional<@Size(max = 300) String> nameEn,
        Optional<@NotNull Direction> direction,
        Optional<@NotNull Visibility> visibility,
        @Size(max = 5) List<@Valid @NotNull Dimension> dimensions) {
}
