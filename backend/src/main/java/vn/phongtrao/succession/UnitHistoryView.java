package vn.phongtrao.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.unit.UnitTimeline;

/** A unit through time; every {@code validTo} is the first day on which the entry no longer holds. */
@Schema(name = "UnitHistory")
public record UnitHistoryView(UUID unit, List<UnitTimeline.Name> names, List<UnitTimeline.Type> types,
        List<UnitTimeline.Parent> parents, List<UnitTimeline.Code> codes, List<Change> successions) {

    /**
     * @param date  first day on which {@code to} stands in for {@code from}
     * @param whole whether all of {@code from} went into {@code to}
     */
    @Schema(name = "UnitSuccession")
    public record Change(LocalDate date, SuccessionKind kind, UUID from, String fromName, UUID to, String toName,
            boolean whole, String legalBasis) {

        private static Change of(SuccessionStep step, Map<UUID, String> names) {
            return new Change(step.date(), step.kind(), step.from(), names.get(step.from()), step.to(),
                    names.get(step.to()), step.whole(), step.legalBasis());
        }
    }

    static UnitHistoryView of(UUID unit, UnitTimeline timeline, List<SuccessionStep> steps, Map<UUID, String> names) {
        return new UnitHistoryView(unit, timeline.names(), timeline.types(), timeline.parents(), timeline.codes(),
                steps.stream().map(step -> Change.of(step, names)).toList());
    }
}
