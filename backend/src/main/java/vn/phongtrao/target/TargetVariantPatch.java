package vn.phongtrao.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of a variant's thresholds. Its period and unit stay.
 *
 * @param directive the document that orders the change; required of the campaign's owner once it is launched
 */
public record TargetVariantPatch(
        Optional<@NotNull Expression> expression,
        Optional<@NotNull @Valid Coverage> coverage,
        Optional<UUID> directive) {
}
