package vn.phongtrao.succession;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitTimeline;
import vn.phongtrao.unit.UnitType;

/**
 * A unit through time; every {@code validTo} is the first day on which the entry no longer holds.
 *
 * @param successions the edges at the unit itself
 * @param nodes       the unit, all that it came from and all that it became, through any number of steps
 * @param edges       which of them went into which, in order of time
 * @param truncated   whether there is more than is shown: at most 200 nodes are
 */
@Schema(name = "UnitHistory")
public record UnitHistoryView(@NotNull UUID unit, @NotNull List<UnitTimeline.Name> names,
        @NotNull List<UnitTimeline.Type> types, @NotNull List<UnitTimeline.Parent> parents,
        @NotNull List<UnitTimeline.Code> codes, @NotNull List<Change> successions, @NotNull List<Node> nodes,
        @NotNull List<Edge> edges, boolean truncated) {

    /**
     * A unit as it was on its last known day.
     *
     * @param path names of what it lay below then, from the country down
     */
    @Schema(name = "UnitHistoryNode")
    public record Node(@NotNull UUID id, @NotNull String name, @NotNull UnitType type, String localTerm,
            @NotNull List<String> path, @NotNull LocalDate validFrom, LocalDate validTo) {

        static Node of(UnitAt unit, List<UnitAt> path) {
            return new Node(unit.id(), unit.name(), unit.type(), unit.localTerm(),
                    path.stream().filter(step -> !step.id().equals(unit.id())).map(UnitAt::name).toList(),
                    unit.lifetime().from(), unit.lifetime().shownEnd());
        }
    }

    /**
     * @param date    first day on which {@code to} stands in for {@code from}
     * @param weights declared shares by indicator code; absent where none was declared
     */
    @Schema(name = "UnitHistoryEdge")
    public record Edge(@NotNull UUID succession, @NotNull LocalDate date, @NotNull SuccessionKind kind,
            @NotNull UUID from, @NotNull UUID to, boolean whole, Map<String, BigDecimal> weights, String legalBasis,
            UUID legalBasisDirective) {

        static Edge of(SuccessionStep step) {
            return new Edge(step.succession(), step.date(), step.kind(), step.from(), step.to(), step.whole(),
                    step.weights().isEmpty() ? null : step.weights(), step.legalBasis(), step.legalBasisDirective());
        }
    }

    /**
     * @param date  first day on which {@code to} stands in for {@code from}
     * @param whole whether all of {@code from} went into {@code to}
     */
    @Schema(name = "UnitSuccession")
    public record Change(LocalDate date, SuccessionKind kind, UUID from, String fromName, UUID to, String toName,
            boolean whole, String legalBasis) {

        static Change of(SuccessionStep step, Map<UUID, String> names) {
            return new Change(step.date(), step.kind(), step.from(), names.get(step.from()), step.to(),
                    names.get(step.to()), step.whole(), step.legalBasis());
        }
    }
}
