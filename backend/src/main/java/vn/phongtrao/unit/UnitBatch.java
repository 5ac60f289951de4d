package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.event.Journal;

/**
 * Enters many units with their histories at once: all is checked in memory against what stands, and then written in
 * few statements. Nothing is written unless everything is right.
 */
@ApplicationScoped
public class UnitBatch {

    /** Events written before the persistence context is emptied. */
    private static final int EVENTS_AT_ONCE = 500;

    private final EntityManager entityManager;
    private final StandingUnits standing;
    private final UnitTree tree;
    private final UnitInsertion insertion;
    private final Journal journal;

    UnitBatch(EntityManager entityManager, StandingUnits standing, UnitTree tree, UnitInsertion insertion,
            Journal journal) {
        this.entityManager = entityManager;
        this.standing = standing;
        this.tree = tree;
        this.insertion = insertion;
        this.journal = journal;
    }

    /**
     * Works out what the versions would do. Changes of the tree wait until the transaction ends, so that the plan still
     * fits when it is written.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UnitPlan plan(List<UnitVersion> versions) {
        tree.lock();
        entityManager.flush();
        Map<UUID, StandingUnit> known = known(versions);
        List<UnitRefusal> refusals = new ArrayList<>();
        Map<UUID, UnitDraft> drafts =
                new UnitPlanning(versions, known, standing.writable(known.keySet()), refusals).drafts();
        refuseOutlivingChildren(versions, drafts, refusals);
        Map<UUID, List<Ancestry.Row>> closure = closure(versions, drafts, refusals);
        refusals.sort(Comparator.comparing(UnitRefusal::version));
        return new UnitPlan(drafts, closure, refusals);
    }

    /**
     * Writes a plan without refusals, in the transaction that made it. What the caller holds of entities is detached.
     *
     * @param written is told from time to time how many units are in
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(UnitPlan plan, IntConsumer written) {
        if (!plan.refusals().isEmpty()) {
            throw new IllegalArgumentException("The plan has " + plan.refusals().size() + " refusals");
        }
        insertion.write(plan, written);
        int events = 0;
        for (UnitDraft draft : plan.newDrafts()) {
            journal.record("unit.created", UnitView.path(draft.id()), draft.id(),
                    Map.of("type", draft.types().get(0).value().type()));
            events = emptied(events + 1);
        }
        for (UnitDraft draft : plan.changedDrafts()) {
            journal.record("unit.changed", UnitView.path(draft.id()), draft.id(),
                    Map.of("effectiveFrom", firstChange(draft)));
            events = emptied(events + 1);
        }
        entityManager.flush();
        entityManager.clear();
    }

    private int emptied(int events) {
        if (events % EVENTS_AT_ONCE == 0) {
            entityManager.flush();
            entityManager.clear();
        }
        return events;
    }

    private static LocalDate firstChange(UnitDraft draft) {
        return Stream.of(news(draft.names(), draft.standing().names()), news(draft.types(), draft.standing().types()),
                        news(draft.parents(), draft.standing().parents()), news(draft.codes(), draft.standing().codes()))
                .flatMap(Optional::stream).min(Comparator.naturalOrder()).orElse(draft.lifetime().from());
    }

    private static <V> Optional<LocalDate> news(List<Span<V>> now, List<Span<V>> before) {
        return now.stream().filter(span -> !before.contains(span)).map(span -> span.interval().from())
                .min(Comparator.naturalOrder());
    }

    private Map<UUID, StandingUnit> known(List<UnitVersion> versions) {
        Set<OfficialCode> codes = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        for (UnitVersion version : versions) {
            codes.addAll(version.codes());
            Optional.ofNullable(version.id()).ifPresent(ids::add);
            Optional.ofNullable(version.parent()).map(UnitVersion.Parent::code).ifPresent(codes::add);
            Optional.ofNullable(version.parent()).map(UnitVersion.Parent::id).ifPresent(ids::add);
        }
        ids.addAll(standing.holders(codes));
        return standing.all(ids);
    }

    /** A unit that ends while something still lies below it. */
    private void refuseOutlivingChildren(List<UnitVersion> versions, Map<UUID, UnitDraft> drafts,
            List<UnitRefusal> refusals) {
        Map<UUID, UnitDraft> ending = drafts.values().stream()
                .filter(draft -> !draft.isNew() && draft.lifetime().to().isBefore(draft.standing().lifetime().to()))
                .collect(Collectors.toMap(UnitDraft::id, draft -> draft));
        standing.all(standing.withDescendants(ending.keySet())).values().forEach(child ->
                (drafts.containsKey(child.id()) ? drafts.get(child.id()).parents() : child.parents()).stream()
                        .filter(parent -> ending.containsKey(parent.value()))
                        .filter(parent -> ending.get(parent.value()).lifetime().to().isBefore(parent.interval().to()))
                        .forEach(parent -> {
                            List<Integer> rows = ending.get(parent.value()).versions();
                            int row = rows.get(rows.size() - 1);
                            refusals.add(new UnitRefusal(row, "validTo", "ChildrenOutlive", "The unit "
                                    + child.names().get(child.names().size() - 1).value().name()
                                    + " still lies below it. End or move that too.",
                                    versions.get(row).interval().to()));
                        }));
    }

    private Map<UUID, List<Ancestry.Row>> closure(List<UnitVersion> versions, Map<UUID, UnitDraft> drafts,
            List<UnitRefusal> refusals) {
        Set<UUID> moved = drafts.values().stream().filter(UnitDraft::isMoved).map(UnitDraft::id)
                .collect(Collectors.toSet());
        Set<UUID> affected = standing.withDescendants(moved.stream().filter(id -> !drafts.get(id).isNew()).toList());
        Map<UUID, Interval> lifetimes = new HashMap<>();
        Map<UUID, List<Span<UUID>>> parents = new HashMap<>();
        standing.all(affected.stream().filter(id -> !drafts.containsKey(id)).toList()).values().forEach(unit -> {
            lifetimes.put(unit.id(), unit.lifetime());
            parents.put(unit.id(), unit.parents());
        });
        affected.addAll(moved);
        affected.stream().filter(drafts::containsKey).map(drafts::get).forEach(draft -> {
            lifetimes.put(draft.id(), draft.lifetime());
            parents.put(draft.id(), draft.parents());
        });
        Map<UUID, List<Ancestry.Row>> others = standing.ancestors(parents.values().stream().flatMap(List::stream)
                .map(Span::value).filter(parent -> !affected.contains(parent)).collect(Collectors.toSet()));
        Ancestry ancestry = new Ancestry(lifetimes, parents, others::get);
        Map<UUID, List<Ancestry.Row>> closure = new HashMap<>();
        for (UUID unit : affected) {
            try {
                closure.put(unit, ancestry.of(unit));
            } catch (Ancestry.Endless endless) {
                if (drafts.containsKey(unit)) {
                    refusals.add(endless(versions, drafts.get(unit), endless));
                }
            }
        }
        return closure;
    }

    private static UnitRefusal endless(List<UnitVersion> versions, UnitDraft draft, Ancestry.Endless endless) {
        int row = draft.versions().get(0);
        return endless.isLoop()
                ? new UnitRefusal(row, "parent", "UnitCycle", "The unit lies at or below itself. Choose a parent outside "
                + "its subtree.", versions.get(row).parent())
                : new UnitRefusal(row, "parent", "TooDeep", "The unit lies more than " + Ancestry.DEEPEST
                + " levels deep.", versions.get(row).parent());
    }
}
