package vn.phongtrao.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.write.Identified;

/**
 * A reorganisation to record.
 *
 * @param takesEffectOn first day on which the successors stand in for the sources
 * @param legalBasis    the document that ordered it, as cited
 */
public record NewSuccession(
        UUID id,
        @NotNull SuccessionKind kind,
        @NotNull LocalDate takesEffectOn,
        @Size(max = 500) String legalBasis,
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Edge> edges) implements Identified {

    /**
     * @param from  the source
     * @param to    what it, or a part of it, went into
     * @param whole whether all of it did
     */
    public record Edge(@NotNull UUID from, @NotNull UUID to, boolean whole) {
    }
}
