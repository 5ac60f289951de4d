package vn.phongtrao.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.succession.SuccessionEffects.Effect;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitReorganisation;
import vn.phongtrao.unit.UnitState;

/** Carries a checked reorganisation out on the units. */
@ApplicationScoped
class SuccessionChanges {

    private final UnitReorganisation units;
    private final UnitDirectory directory;

    SuccessionChanges(UnitReorganisation units, UnitDirectory directory) {
        this.units = units;
        this.directory = directory;
    }

    /**
     * Where a unit below a source goes.
     *
     * @param pointer of the place in the request that says so
     */
    private record Place(UUID source, UUID parent, String pointer) {
    }

    /** Ends the sources, lets their codes go to whom the request gives them, and moves what lay below. */
    List<Effect> carryOut(NewSuccession request, SuccessionPlan plan) {
        LocalDate day = request.takesEffectOn();
        Map<UUID, Place> places = places(request, plan);
        Map<UUID, SuccessionEffect.Kind> kinds = new LinkedHashMap<>();
        plan.closing().forEach(unit -> kinds.put(unit, SuccessionEffect.Kind.CLOSED));
        request.changes().forEach(change -> kinds.put(change.unit(), SuccessionEffect.Kind.CHANGED));
        places.keySet().forEach(unit -> kinds.putIfAbsent(unit, SuccessionEffect.Kind.MOVED));
        Map<UUID, UnitState> before = kinds.keySet().stream().collect(Collectors.toMap(unit -> unit, units::state));

        plan.closing().forEach(unit -> units.close(unit, day));
        open(request);
        Map<UUID, String> placed = new HashMap<>();
        for (int i = 0; i < request.changes().size(); i++) {
            units.change(request.changes().get(i), day, "/changes/" + i);
            placed.put(request.changes().get(i).unit(), "/changes/" + i + "/parent");
        }
        places.forEach((unit, place) -> {
            Set<UUID> from = new HashSet<>(plan.closing());
            from.add(place.source());
            units.move(unit, from, place.parent(), day, place.pointer());
            placed.put(unit, place.pointer() + "/parent");
        });
        units.finish(kinds.keySet(), placed);

        List<Effect> effects = new ArrayList<>();
        kinds.forEach((unit, kind) -> effects.add(new Effect(unit, kind, before.get(unit), units.state(unit))));
        request.successors().forEach(successor -> effects.add(new Effect(successor.id(),
                SuccessionEffect.Kind.OPENED, null, units.state(successor.id()))));
        return effects;
    }

    /** Enters the new units, each after the one it lies below. */
    private void open(NewSuccession request) {
        Map<UUID, Integer> waiting = new LinkedHashMap<>();
        for (int i = 0; i < request.successors().size(); i++) {
            waiting.put(request.successors().get(i).id(), i);
        }
        while (!waiting.isEmpty()) {
            int index = waiting.values().stream()
                    .filter(i -> !waiting.containsKey(request.successors().get(i).parent())).findFirst()
                    .orElseThrow(() -> {
                        int first = waiting.values().iterator().next();
                        return new InvalidContent("/successors/" + first + "/parent", "UnitCycle",
                                "The unit would lie below itself.", request.successors().get(first).parent());
                    });
            NewSuccession.Successor successor = request.successors().get(index);
            units.open(successor.beginningOn(request.takesEffectOn()), "/successors/" + index);
            waiting.remove(successor.id());
        }
    }

    /** What lies below a source that ends goes to its only successor, or where the request says. */
    private Map<UUID, Place> places(NewSuccession request, SuccessionPlan plan) {
        LocalDate day = request.takesEffectOn();
        Map<UUID, UUID> below = units.childrenOf(plan.sources(), day);
        Map<UUID, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < request.children().size(); i++) {
            NewSuccession.Child child = request.children().get(i);
            String pointer = "/children/" + i;
            if (!below.containsKey(child.unit()) || plan.closing().contains(child.unit())) {
                throw new InvalidContent(pointer + "/unit", "NotBelowSource", "Name a unit that lies directly below a "
                        + "source on the day and does not end with it.", child.unit());
            }
            if (places.put(child.unit(), new Place(below.get(child.unit()), child.parent(), pointer)) != null) {
                throw new InvalidContent(pointer + "/unit", "Repeated", "Name the unit once.", child.unit());
            }
        }
        Set<UUID> homeless = new HashSet<>();
        units.childrenOf(plan.closing(), day).forEach((unit, source) -> {
            Set<UUID> becomes = plan.becomes().get(source);
            if (places.containsKey(unit) || plan.closing().contains(unit)) {
                return;
            }
            if (becomes.size() == 1) {
                places.put(unit, new Place(source, becomes.iterator().next(), edgeFrom(request, source)));
            } else {
                homeless.add(unit);
            }
        });
        requireNone(homeless, day);
        return places;
    }

    private static String edgeFrom(NewSuccession request, UUID source) {
        for (int i = 0; i < request.edges().size(); i++) {
            if (request.edges().get(i).from().equals(source)) {
                return "/edges/" + i;
            }
        }
        throw new IllegalArgumentException("No edge from " + source);
    }

    private void requireNone(Set<UUID> homeless, LocalDate day) {
        if (!homeless.isEmpty()) {
            throw new InvalidContent(directory.at(homeless, day).values().stream()
                    .map(unit -> Violation.at("/children", "ParentNeeded", "Say below which unit " + unit.name()
                            + " lies from " + day + " on: its parent has several successors.", unit.id()))
                    .toList());
        }
    }
}
