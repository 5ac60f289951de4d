package vn.phongtrao.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A change of a check; its code stays.
 *
 * @param titleEn null removes it
 * @param rule    takes the place of the whole rule
 */
public record CheckPatch(
        Optional<@NotNull @NotBlank @Size(max = 500) String> title,
        Optional<@Size(max = 500) String> titleEn,
        Optional<@NotNull Severity> severity,
        Optional<@NotNull @Valid Rule> rule) {
}
