package vn.phongtrao.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.succession.SuccessionEffects.Effect;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitReorganisation;

/** Orders, takes back, records and finds what becomes of units. */
@ApplicationScoped
public class SuccessionService {

    private static final String READABLE = "exists (select 1 from SuccessionEdge e where "
            + "(e.successionId = s.id or e.successionId = s.correctsId) and (" + Reach.mayRead("e.fromId") + " or "
            + Reach.mayRead("e.toId") + "))";

    private final EntityManager entityManager;
    private final UnitDirectory directory;
    private final UnitReorganisation units;
    private final SuccessionRules rules;
    private final SuccessionChanges changes;
    private final SuccessionUndo undo;
    private final SuccessionEffects effects;
    private final Journal journal;
    private final Caller caller;

    SuccessionService(EntityManager entityManager, UnitDirectory directory, UnitReorganisation units,
            SuccessionRules rules, SuccessionChanges changes, SuccessionUndo undo, SuccessionEffects effects,
            Journal journal, Caller caller) {
        this.entityManager = entityManager;
        this.directory = directory;
        this.units = units;
        this.rules = rules;
        this.changes = changes;
        this.undo = undo;
        this.effects = effects;
        this.journal = journal;
        this.caller = caller;
    }

    /** Successions at one of the caller's units. */
    Page<Succession> list(SuccessionFilter filter, PageRequest page) {
        return Listing.of(Succession.class, "Succession s", "s")
                .where(READABLE, caller.reach().readParameters())
                .whereIfGiven("s.kind = :kind", "kind", filter.kind)
                .whereIfGiven("s.takesEffectOn >= :from", "from", filter.from)
                .whereIfGiven("s.takesEffectOn <= :to", "to", filter.to)
                .whereIfGiven("exists (select 1 from SuccessionEdge u where (u.successionId = s.id "
                        + "or u.successionId = s.correctsId) and (u.fromId = :unit or u.toId = :unit))", "unit",
                        filter.unit)
                .sortable("takesEffectOn", "s.takesEffectOn", LocalDate.class)
                .unique("id", "s.id", UUID.class)
                .page(entityManager, page, "-takesEffectOn");
    }

    /** @throws NotFound unless it is at one of the caller's units */
    Succession require(UUID id) {
        var query = entityManager.createQuery("select s from Succession s where s.id = :id and " + READABLE,
                Succession.class).setParameter("id", id);
        caller.reach().readParameters().forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Carries a reorganisation out, or takes one back. */
    @Transactional
    Succession order(NewSuccession request) {
        units.begin();
        return request.corrects() == null ? carryOut(request) : takeBack(request);
    }

    private Succession carryOut(NewSuccession request) {
        SuccessionPlan plan = rules.plan(request);
        Succession succession = new Succession(Ids.of(request), request.kind(), request.takesEffectOn(),
                request.legalBasis(), request.legalBasisDirective(), null);
        List<Effect> done = changes.carryOut(request, plan);
        entityManager.persist(succession);
        SuccessionWeights.complete(request.edges()).forEach((edge, weights) ->
                persistEdge(succession.id(), edge.from(), edge.to(), edge.whole(), weights));
        done.forEach(effect -> effects.keep(succession.id(), effect));
        record("succession.recorded", succession, request.edges().get(0).to(), Map.of(
                "sources", plan.sources(), "successors", plan.successors(), "opened", plan.opened(),
                "ended", plan.closing()));
        return succession;
    }

    private Succession takeBack(NewSuccession request) {
        rules.requireLegalBasis(request.legalBasisDirective());
        Succession original = entityManager.find(Succession.class, request.corrects());
        if (original == null) {
            throw InvalidContent.unknownReference("/corrects", request.corrects());
        }
        List<Effect> done = undo.undo(original);
        Succession correction = new Succession(Ids.of(request), original.kind(), original.takesEffectOn(),
                request.legalBasis(), request.legalBasisDirective(), original.id());
        entityManager.persist(correction);
        entityManager.flush();
        original.undoBy(correction);
        done.forEach(effect -> effects.keep(correction.id(), effect));
        UUID unit = entityManager.createQuery("select min(e.toId) from SuccessionEdge e where e.successionId = :id",
                UUID.class).setParameter("id", original.id()).getSingleResult();
        record("succession.recorded", correction, unit, Map.of("corrects", original.id()));
        record("succession.undone", original, unit, Map.of("undoneBy", correction.id()));
        return correction;
    }

    /**
     * Records a reorganisation between units that are entered already; they stay as they are. What another source has
     * recorded of the same units and day is not recorded again.
     */
    @Transactional
    public void record(KnownSuccession known) {
        List<KnownSuccession.Edge> edges = unrecorded(known);
        if (edges.isEmpty()) {
            return;
        }
        UUID id = Ids.of(known);
        Succession succession = new Succession(id, known.kind(), known.takesEffectOn(), known.legalBasis(),
                known.legalBasisDirective(), null);
        entityManager.persist(succession);
        for (int i = 0; i < edges.size(); i++) {
            KnownSuccession.Edge edge = edges.get(i);
            requireUnit("/edges/" + i + "/from", edge.from());
            requireUnit("/edges/" + i + "/to", edge.to());
            persistEdge(id, edge.from(), edge.to(), edge.whole(), edge.weights());
        }
        record("succession.recorded", succession, edges.get(0).to(), Map.of());
    }

    private List<KnownSuccession.Edge> unrecorded(KnownSuccession known) {
        Set<List<UUID>> standing = entityManager.createQuery("select e.fromId, e.toId from SuccessionEdge e "
                        + "join Succession s on s.id = e.successionId where s.takesEffectOn = :day "
                        + "and s.undoneById is null and s.correctsId is null and e.fromId in (:sources)", Object[].class)
                .setParameter("day", known.takesEffectOn())
                .setParameter("sources", known.edges().stream().map(KnownSuccession.Edge::from).toList())
                .getResultStream().map(row -> List.of((UUID) row[0], (UUID) row[1])).collect(Collectors.toSet());
        return known.edges().stream().filter(edge -> !standing.contains(List.of(edge.from(), edge.to()))).toList();
    }

    /** Whether a reorganisation of that id is recorded. */
    public boolean exists(UUID id) {
        return entityManager.find(Succession.class, id) != null;
    }

    private void persistEdge(UUID succession, UUID from, UUID to, boolean whole,
            Map<String, BigDecimal> weights) {
        entityManager.persist(new SuccessionEdge(succession, from, to, whole));
        weights.forEach((indicator, weight) ->
                entityManager.persist(new SuccessionWeight(succession, from, to, indicator, weight)));
    }

    private void record(String event, Succession succession, UUID unit, Map<String, ?> more) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", succession.kind());
        data.put("takesEffectOn", succession.takesEffectOn());
        if (succession.legalBasis() != null) {
            data.put("legalBasis", succession.legalBasis());
        }
        if (succession.legalBasisDirectiveId() != null) {
            data.put("legalBasisDirective", succession.legalBasisDirectiveId());
        }
        data.putAll(more);
        journal.record(event, SuccessionView.path(succession.id()), unit, data);
    }

    private void requireUnit(String pointer, UUID unit) {
        if (!directory.isWritable(unit)) {
            throw InvalidContent.unknownReference(pointer, unit);
        }
    }
}
