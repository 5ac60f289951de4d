package vn.phongtrao.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.succession.SuccessionEffects.Effect;
import vn.phongtrao.succession.SuccessionImpact.Dependant;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitReorganisation;
import vn.phongtrao.unit.UnitState;

/** Takes back what a succession did to units, as long as nothing rests on it. */
@ApplicationScoped
class SuccessionUndo {

    private final EntityManager entityManager;
    private final UnitReorganisation units;
    private final UnitDirectory directory;
    private final SuccessionGraph graph;
    private final SuccessionEffects effects;
    private final Instance<SuccessionImpact> impacts;

    SuccessionUndo(EntityManager entityManager, UnitReorganisation units, UnitDirectory directory,
            SuccessionGraph graph, SuccessionEffects effects, @Any Instance<SuccessionImpact> impacts) {
        this.entityManager = entityManager;
        this.units = units;
        this.directory = directory;
        this.graph = graph;
        this.effects = effects;
        this.impacts = impacts;
    }

    /**
     * Puts every unit back as it stood before.
     *
     * @throws InvalidContent          when the caller may not change all of its units
     * @throws SuccessionNotCorrectable when it no longer counts
     * @throws SuccessionRestedOn      naming what came later and rests on it
     */
    List<Effect> undo(Succession original) {
        List<SuccessionEdge> edges = entityManager.createQuery(
                        "select e from SuccessionEdge e where e.successionId = :succession", SuccessionEdge.class)
                .setParameter("succession", original.id()).getResultList();
        List<Effect> done = effects.list(original.id());
        Set<UUID> concerned = new LinkedHashSet<>();
        edges.forEach(edge -> concerned.addAll(List.of(edge.fromId(), edge.toId())));
        done.forEach(effect -> concerned.add(effect.unit()));
        if (!directory.writable(concerned).containsAll(concerned)) {
            throw InvalidContent.unknownReference("/corrects", original.id());
        }
        original.requireCorrectable();
        requireNothingResting(original, edges, done);

        LocalDate day = original.takesEffectOn();
        Map<UUID, UnitState> before = new HashMap<>();
        done.forEach(effect -> before.put(effect.unit(), units.state(effect.unit())));
        done.stream().filter(effect -> effect.before() == null).forEach(effect -> units.annul(effect.unit()));
        units.restore(done.stream().filter(effect -> effect.before() != null)
                .collect(Collectors.toMap(Effect::unit, Effect::before)), day);
        units.finish(before.keySet(), Map.of());
        return done.stream().map(effect -> new Effect(effect.unit(),
                effect.before() == null ? SuccessionEffect.Kind.ANNULLED : SuccessionEffect.Kind.RESTORED,
                before.get(effect.unit()), units.state(effect.unit()))).toList();
    }

    private void requireNothingResting(Succession original, List<SuccessionEdge> edges, List<Effect> done) {
        LocalDate day = original.takesEffectOn();
        Set<UUID> opened = done.stream().filter(effect -> effect.before() == null).map(Effect::unit)
                .collect(Collectors.toSet());
        Set<UUID> successors = edges.stream().filter(edge -> !edge.fromId().equals(edge.toId()))
                .map(SuccessionEdge::toId).collect(Collectors.toSet());
        Set<UUID> named = edges.stream().map(SuccessionEdge::fromId).collect(Collectors.toSet());
        named.addAll(successors);

        List<Dependant> resting = new ArrayList<>();
        graph.everyStepAt(named, day).stream()
                .filter(step -> !step.succession().equals(original.id()))
                .filter(step -> named.contains(step.from()) || opened.contains(step.to()))
                .forEach(step -> resting.add(new Dependant(SuccessionImpact.Kind.SUCCESSION, step.succession(),
                        SuccessionView.path(step.succession()), step.kind() + " " + step.date(),
                        named.contains(step.from()) ? step.from() : step.to())));
        Set<UUID> known = done.stream().map(Effect::unit).collect(Collectors.toSet());
        Set<UUID> later = new LinkedHashSet<>(units.childrenOf(opened, day).keySet());
        later.removeAll(known);
        later.addAll(units.otherHolders(done.stream().map(Effect::before).filter(Objects::nonNull).toList(), known));
        done.stream().filter(effect -> !units.state(effect.unit()).equals(effect.after()))
                .forEach(effect -> later.add(effect.unit()));
        resting.addAll(unitsAmong(later, day));
        impacts.forEach(impact -> resting.addAll(impact.restingOn(opened, successors, day)));
        if (!resting.isEmpty()) {
            throw new SuccessionRestedOn(resting.stream().distinct().toList());
        }
    }

    private List<Dependant> unitsAmong(Collection<UUID> later, LocalDate day) {
        return directory.at(later, day).values().stream().map(unit -> new Dependant(SuccessionImpact.Kind.UNIT,
                unit.id(), "/api/v1/units/" + unit.id(), unit.name(), unit.id())).toList();
    }
}
