package vn.phongtrao.succession;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which part each unit has in a reorganisation.
 *
 * @param becomes what each source goes into
 * @param closing the sources that end: those of which nothing stays
 * @param opened  the units that begin with it
 */
record SuccessionPlan(Map<UUID, Set<UUID>> becomes, Set<UUID> closing, Set<UUID> opened) {

    /**
     * A source ends with the day, unless a part of it stays: an edge leads to itself, or the boundary moved and it only
     * gave something away.
     */
    static SuccessionPlan of(NewSuccession request) {
        Map<UUID, Set<UUID>> becomes = new LinkedHashMap<>();
        Set<UUID> closing = new LinkedHashSet<>();
        request.edges().forEach(edge -> {
            becomes.computeIfAbsent(edge.from(), source -> new LinkedHashSet<>()).add(edge.to());
            if (edge.whole() || request.kind() != SuccessionKind.BOUNDARY_MOVED) {
                closing.add(edge.from());
            }
        });
        closing.removeIf(source -> becomes.get(source).contains(source));
        return new SuccessionPlan(becomes, closing,
                request.successors().stream().map(NewSuccession.Successor::id).collect(Collectors.toSet()));
    }

    Set<UUID> sources() {
        return becomes.keySet();
    }

    Set<UUID> successors() {
        return becomes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
