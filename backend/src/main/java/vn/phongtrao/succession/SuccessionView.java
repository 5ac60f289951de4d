package vn.phongtrao.succession;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;
import vn.phongtrao.unit.UnitState;

/**
 * A reorganisation, with what it did to units.
 *
 * @param takesEffectOn       first day on which the successors stand in for the sources
 * @param legalBasis          the document that ordered it, as cited
 * @param legalBasisDirective the document that ordered it, if it is registered
 * @param corrects            the succession that this one took back
 * @param undoneBy            the succession that took this one back; it no longer counts
 * @param edges               which unit went into which; none for a correction
 * @param effects             what it did to each unit; none for one that was recorded between units entered with their
 *                            days
 * @param impact              what it touches elsewhere; only on {@code dryRun=true}
 */
@Schema(name = "Succession")
public record SuccessionView(
        @JsonIgnore long version,
        UUID id,
        @NotNull SuccessionKind kind,
        @NotNull LocalDate takesEffectOn,
        String legalBasis,
        UUID legalBasisDirective,
        UUID corrects,
        UUID undoneBy,
        @NotNull List<Edge> edges,
        @NotNull List<Effect> effects,
        Impact impact) implements Representation {

    /**
     * @param fromName what the source was called on the day before
     * @param toName   what the successor was called on the day
     * @param weights  declared shares by indicator code
     */
    @Schema(name = "SuccessionEdge")
    public record Edge(@NotNull UUID from, @NotNull String fromName, @NotNull UUID to, @NotNull String toName,
            boolean whole, Map<String, BigDecimal> weights) {
    }

    /**
     * @param before the unit before, on the last day before the change; absent where it did not exist
     * @param after  the unit on the day of the change; absent where it does not exist
     */
    @Schema(name = "SuccessionEffect")
    public record Effect(@NotNull UUID unit, @NotNull String name, @NotNull SuccessionEffect.Kind effect,
            UnitState.Snapshot before, UnitState.Snapshot after) {
    }

    /**
     * @param touched what is under way for units that end, by kind
     * @param reach   for which codes of users the reach changes
     */
    @Schema(name = "SuccessionImpact")
    public record Impact(@NotNull List<SuccessionImpact.Touched> touched, @NotNull List<ReachChange> reach) {
    }

    static String path(UUID id) {
        return "/api/v1/successions/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
