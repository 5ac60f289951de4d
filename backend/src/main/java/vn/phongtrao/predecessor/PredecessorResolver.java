package vn.phongtrao.predecessor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.predecessor.PredecessorStatement.Share;
import vn.phongtrao.predecessor.PredecessorStatement.Source;
import vn.phongtrao.succession.SuccessionStep;
import vn.phongtrao.unit.UnitAt;

/** Finds the units that texts name, and says which of them went into which. Provinces first: they are the context. */
final class PredecessorResolver {

    /** One source of one unit, as found. */
    record Edge(StatedPredecessors target, UnitAt source, boolean whole, String words, boolean only) {
    }

    private final UnitsOfDay units;
    private final Map<UUID, List<SuccessionStep>> recorded;
    private final Map<UUID, Set<UUID>> provincesInto = new HashMap<>();
    private final Map<UUID, List<Edge>> bySource = new LinkedHashMap<>();
    private final List<UnresolvedPredecessor> unresolved = new ArrayList<>();

    /**
     * @param units    those of the day before
     * @param recorded successions that stand already, by source
     */
    PredecessorResolver(UnitsOfDay units, Map<UUID, List<SuccessionStep>> recorded) {
        this.units = units;
        this.recorded = recorded;
    }

    void resolve(List<StatedPredecessors> all) {
        all.stream().filter(StatedPredecessors::isProvince).forEach(this::resolve);
        all.stream().filter(stated -> !stated.isProvince()).forEach(this::resolve);
    }

    private void resolve(StatedPredecessors stated) {
        PredecessorStatement statement = PredecessorParser.parse(stated.text());
        Set<UUID> scope = provincesInto.computeIfAbsent(stated.province(), province -> new HashSet<>(Set.of(province)));
        statement.unread().forEach(words -> refuse(stated, words, UnresolvedReason.NOT_READ));
        boolean only = statement.sources().size() == 1 && statement.unread().isEmpty();
        Map<Source, UnitAt> found = new LinkedHashMap<>();
        for (Source source : statement.sources()) {
            List<UnitAt> fitting = units.find(source).stream()
                    .filter(unit -> stated.isProvince() ? unit.type().isProvincial() : units.isBelow(unit, scope))
                    .toList();
            if (fitting.size() == 1) {
                found.put(source, fitting.get(0));
            } else {
                refuse(stated, source.text(), fitting.isEmpty() ? UnresolvedReason.NOT_KNOWN : UnresolvedReason.AMBIGUOUS);
            }
        }
        boolean all = found.size() == statement.sources().size();
        found.forEach((source, unit) -> {
            if (stated.isProvince()) {
                scope.add(unit.id());
            } else if (!all && source.district() == null && isAloneInItsDistrict(unit, found.values())) {
                refuse(stated, source.text(), UnresolvedReason.UNCERTAIN);
                return;
            }
            add(stated, source, unit, only);
        });
    }

    /** Where not all units are known, one of the same name elsewhere in the province could be meant. */
    private static boolean isAloneInItsDistrict(UnitAt unit, Collection<UnitAt> found) {
        return found.stream().noneMatch(other -> !other.id().equals(unit.id())
                && Objects.equals(other.parent(), unit.parent()));
    }

    private void add(StatedPredecessors stated, Source source, UnitAt unit, boolean only) {
        List<Edge> ofSource = bySource.computeIfAbsent(unit.id(), id -> new ArrayList<>());
        boolean named = ofSource.stream().anyMatch(edge -> edge.target().unit().equals(stated.unit()));
        // The unit that goes on under its code is no predecessor of itself.
        if (!unit.id().equals(stated.unit()) && !named) {
            ofSource.add(new Edge(stated, unit, source.share() == Share.WHOLE, source.text(), only));
        }
    }

    /** The edges that are not recorded yet, by source; those of one source are all whole, which is one, or all parts. */
    Map<UUID, List<Edge>> newEdges() {
        Map<UUID, List<Edge>> edges = new LinkedHashMap<>();
        bySource.forEach((source, stated) -> {
            List<SuccessionStep> steps = recorded.getOrDefault(source, List.of());
            List<Edge> missing = stated.stream().filter(edge -> steps.stream()
                    .noneMatch(step -> step.to().equals(edge.target().unit()))).toList();
            boolean whole = stated.size() == 1 && stated.get(0).whole() && steps.isEmpty();
            List<Edge> possible = missing.stream().filter(edge -> isPossible(edge, whole, steps))
                    .map(edge -> new Edge(edge.target(), edge.source(), whole, edge.words(), edge.only()))
                    .collect(Collectors.toList());
            if (!possible.isEmpty()) {
                edges.put(source, possible);
            }
        });
        return edges;
    }

    private boolean isPossible(Edge edge, boolean whole, List<SuccessionStep> steps) {
        if (steps.stream().anyMatch(SuccessionStep::whole)) {
            return refuse(edge.target(), edge.words(), UnresolvedReason.SUCCEEDED_OTHERWISE);
        }
        boolean goesOn = edge.source().lifetime().to().isAfter(edge.target().since());
        return !(whole && goesOn) || refuse(edge.target(), edge.words(), UnresolvedReason.STILL_EXISTS);
    }

    /** How many statements are recorded already. */
    int known() {
        return (int) bySource.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .filter(edge -> Optional.ofNullable(recorded.get(entry.getKey())).stream().flatMap(List::stream)
                        .anyMatch(step -> step.to().equals(edge.target().unit())))).count();
    }

    List<UnresolvedPredecessor> unresolved() {
        return unresolved;
    }

    private boolean refuse(StatedPredecessors stated, String words, UnresolvedReason reason) {
        unresolved.add(new UnresolvedPredecessor(stated.row(), words, reason));
        return false;
    }
}
