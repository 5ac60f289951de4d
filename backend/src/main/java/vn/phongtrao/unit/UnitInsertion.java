package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Writes a plan, many rows a statement. */
@ApplicationScoped
class UnitInsertion {

    private static final int AT_ONCE = 1000;

    private final EntityManager entityManager;
    private final UnitsBelow below;

    UnitInsertion(EntityManager entityManager, UnitsBelow below) {
        this.entityManager = entityManager;
        this.below = below;
    }

    /** @param written is told after every part how many units' facts are in */
    void write(UnitPlan plan, IntConsumer written) {
        entityManager.flush();
        List<UnitDraft> created = plan.newDrafts();
        List<UnitDraft> changed = plan.changedDrafts();
        inParts(changed, part -> {
            List<UUID> ids = part.stream().map(UnitDraft::id).toList();
            Stream.of("UnitName", "UnitTyping", "UnitParent", "UnitCode").forEach(fact -> entityManager
                    .createQuery("delete from " + fact + " f where f.unitId in (:ids)")
                    .setParameter("ids", ids).executeUpdate());
            part.forEach(draft -> entityManager.createQuery("update versioned Unit u set u.validFrom = :from, "
                            + "u.validTo = :to where u.id = :id")
                    .setParameter("from", draft.lifetime().from()).setParameter("to", draft.lifetime().to())
                    .setParameter("id", draft.id()).executeUpdate());
        });
        // All units before any parent: a parent may stand anywhere in the batch.
        inParts(created, part -> insert(
                part.stream().map(draft -> new Unit(draft.id(), draft.lifetime())).toList()));
        int[] done = {0};
        for (List<UnitDraft> kind : List.of(created, changed)) {
            inParts(kind, part -> {
                writeFacts(part);
                done[0] += part.size();
                written.accept(done[0]);
            });
        }
        inParts(List.copyOf(plan.closure().keySet()), part -> entityManager
                .createQuery("delete from UnitClosure c where c.descendantId in (:ids)")
                .setParameter("ids", part).executeUpdate());
        List<UnitClosure> closure = new ArrayList<>();
        plan.closure().forEach((unit, ancestors) -> ancestors.forEach(row ->
                closure.add(new UnitClosure(row.ancestor(), unit, row.interval()))));
        inParts(closure, this::insert);
        Set<UUID> touched = new LinkedHashSet<>(plan.closure().keySet());
        Stream.of(created, changed).flatMap(List::stream).map(UnitDraft::id).forEach(touched::add);
        below.refresh(touched);
    }

    /** Writes rows now, in batches, and keeps none of them in memory. */
    private void insert(List<?> rows) {
        rows.forEach(entityManager::persist);
        entityManager.flush();
        entityManager.clear();
    }

    private void writeFacts(List<UnitDraft> drafts) {
        List<UnitName> names = new ArrayList<>();
        List<UnitTyping> types = new ArrayList<>();
        List<UnitParent> parents = new ArrayList<>();
        List<UnitCode> codes = new ArrayList<>();
        for (UnitDraft draft : drafts) {
            UUID id = draft.id();
            draft.names().forEach(span -> names.add(
                    new UnitName(id, span.interval(), span.value().name(), span.value().nameEn())));
            draft.types().forEach(span -> types.add(
                    new UnitTyping(id, span.interval(), span.value().type(), span.value().localTerm())));
            draft.parents().forEach(span -> parents.add(new UnitParent(id, span.interval(), span.value())));
            draft.codes().forEach(span -> codes.add(new UnitCode(id, span.interval(), span.value())));
        }
        Stream.of(names, types, parents, codes).filter(facts -> !facts.isEmpty()).forEach(this::insert);
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }
}
