package vn.phongtrao.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.UnitDirectory;

/** Reads a unit's intervals, what it came from and what it became. */
@ApplicationScoped
class UnitHistory {

    private final UnitDirectory directory;
    private final SuccessionGraph graph;

    UnitHistory(UnitDirectory directory, SuccessionGraph graph) {
        this.directory = directory;
        this.graph = graph;
    }

    UnitHistoryView of(UUID unit) {
        List<SuccessionStep> steps = graph.at(List.of(unit));
        Set<UUID> units = new HashSet<>();
        steps.forEach(step -> units.addAll(List.of(step.from(), step.to())));
        return UnitHistoryView.of(unit, directory.timeline(unit), steps,
                directory.names(units, Interval.NO_END.minusDays(1)));
    }
}
