package vn.phongtrao.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A change of a launched campaign's target.
 *
 * @param directive the document that orders it
 * @param change what becomes different
 */
public record RevisedTarget(@NotNull UUID directive, @NotNull @Valid TargetPatch change) {
}
