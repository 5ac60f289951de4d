package vn.phongtrao.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.succession.SuccessionEffects.Effect;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Shows successions with the names of their units. */
@ApplicationScoped
class SuccessionViews {

    private final EntityManager entityManager;
    private final UnitDirectory directory;
    private final SuccessionEffects effects;
    private final Instance<SuccessionImpact> impacts;

    SuccessionViews(EntityManager entityManager, UnitDirectory directory, SuccessionEffects effects,
            @Any Instance<SuccessionImpact> impacts) {
        this.entityManager = entityManager;
        this.directory = directory;
        this.effects = effects;
        this.impacts = impacts;
    }

    SuccessionView view(Succession succession) {
        return views(List.of(succession)).get(0);
    }

    /** The succession with what it touches, before anybody decides. */
    SuccessionView withImpact(Succession succession) {
        SuccessionView view = view(succession);
        return new SuccessionView(view.version(), view.id(), view.kind(), view.takesEffectOn(), view.legalBasis(),
                view.legalBasisDirective(), view.corrects(), view.undoneBy(), view.edges(), view.effects(),
                impact(succession));
    }

    List<SuccessionView> views(List<Succession> successions) {
        Set<UUID> ids = successions.stream().map(Succession::id).collect(Collectors.toSet());
        Map<UUID, List<SuccessionEdge>> edges = edges(ids).stream()
                .collect(Collectors.groupingBy(SuccessionEdge::successionId));
        Map<SuccessionEdge.Key, Map<String, BigDecimal>> weights = weights(ids);
        Map<UUID, List<Effect>> done = effects.listAll(ids);
        return successions.stream().map(succession -> view(succession, edges.getOrDefault(succession.id(), List.of()),
                weights, done.getOrDefault(succession.id(), List.of()))).toList();
    }

    private SuccessionView view(Succession succession, List<SuccessionEdge> edges,
            Map<SuccessionEdge.Key, Map<String, BigDecimal>> weights, List<Effect> done) {
        LocalDate day = succession.takesEffectOn();
        Set<UUID> units = units(edges);
        done.forEach(effect -> units.add(effect.unit()));
        Map<UUID, String> before = directory.names(units, day.minusDays(1));
        Map<UUID, String> after = directory.names(units, day);
        // What a correction changed stood on the day itself.
        LocalDate lastBefore = succession.correctsId() == null ? day.minusDays(1) : day;
        return new SuccessionView(succession.version(), succession.id(), succession.kind(), day,
                succession.legalBasis(), succession.legalBasisDirectiveId(), succession.correctsId(),
                succession.undoneById(),
                edges.stream().map(edge -> new SuccessionView.Edge(edge.fromId(), before.get(edge.fromId()),
                        edge.toId(), after.get(edge.toId()), edge.whole(), weights.get(edge.key()))).toList(),
                done.stream().map(effect -> new SuccessionView.Effect(effect.unit(), after.get(effect.unit()),
                        effect.kind(), effect.before() == null ? null : effect.before().on(lastBefore).orElse(null),
                        effect.after().on(day).orElse(null))).toList(),
                null);
    }

    private SuccessionView.Impact impact(Succession succession) {
        LocalDate day = succession.takesEffectOn();
        List<SuccessionEdge> edges = edges(Set.of(succession.id()));
        List<Effect> done = effects.list(succession.id());
        Set<UUID> ending = done.stream().filter(effect -> effect.after().on(day).isEmpty()).map(Effect::unit)
                .collect(Collectors.toSet());
        Set<UUID> units = units(edges);
        done.forEach(effect -> units.add(effect.unit()));
        return new SuccessionView.Impact(
                impacts.stream().flatMap(impact -> impact.touchedBy(ending, day).stream())
                        .filter(touched -> touched.total() > 0).toList(),
                ReachChange.of(edges, existing(units, day.minusDays(1)), existing(units, day), day));
    }

    private Map<UUID, UnitAt> existing(Collection<UUID> units, LocalDate day) {
        return directory.at(units, day).values().stream().filter(unit -> unit.lifetime().contains(day))
                .collect(Collectors.toMap(UnitAt::id, unit -> unit));
    }

    private static Set<UUID> units(List<SuccessionEdge> edges) {
        Set<UUID> units = new HashSet<>();
        edges.forEach(edge -> units.addAll(List.of(edge.fromId(), edge.toId())));
        return units;
    }

    private List<SuccessionEdge> edges(Collection<UUID> successions) {
        return successions.isEmpty() ? List.of() : entityManager.createQuery(
                        "select e from SuccessionEdge e where e.successionId in (:successions) "
                                + "order by e.fromId, e.toId", SuccessionEdge.class)
                .setParameter("successions", successions).getResultList();
    }

    private Map<SuccessionEdge.Key, Map<String, BigDecimal>> weights(Collection<UUID> successions) {
        Map<SuccessionEdge.Key, Map<String, BigDecimal>> weights = new HashMap<>();
        if (!successions.isEmpty()) {
            entityManager.createQuery("select w from SuccessionWeight w where w.successionId in (:successions)",
                            SuccessionWeight.class)
                    .setParameter("successions", successions).getResultList()
                    .forEach(row -> weights.computeIfAbsent(row.edge(), edge -> new TreeMap<>())
                            .put(row.indicatorCode(), row.weight()));
        }
        return weights;
    }
}
