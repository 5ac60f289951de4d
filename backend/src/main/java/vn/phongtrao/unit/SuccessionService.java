package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.write.Ids;

/** Records what became of units, and follows it back. */
@ApplicationScoped
public class SuccessionService {

    private final EntityManager entityManager;
    private final UnitDirectory directory;
    private final Journal journal;

    SuccessionService(EntityManager entityManager, UnitDirectory directory, Journal journal) {
        this.entityManager = entityManager;
        this.directory = directory;
        this.journal = journal;
    }

    /** Records a reorganisation between units that are entered already. */
    @Transactional
    public UUID record(NewSuccession request) {
        UUID id = Ids.of(request);
        entityManager.persist(new Succession(id, request.kind(), request.takesEffectOn(), request.legalBasis()));
        for (int i = 0; i < request.edges().size(); i++) {
            NewSuccession.Edge edge = request.edges().get(i);
            requireUnit("/edges/" + i + "/from", edge.from());
            requireUnit("/edges/" + i + "/to", edge.to());
            entityManager.persist(new SuccessionEdge(id, edge.from(), edge.to(), edge.whole()));
        }
        journal.record("succession.recorded", "/api/v1/successions/" + id, request.edges().get(0).to(),
                Map.of("kind", request.kind(), "takesEffectOn", request.takesEffectOn()));
        return id;
    }

    /** Whether a reorganisation of that id is recorded. */
    public boolean exists(UUID id) {
        return entityManager.find(Succession.class, id) != null;
    }

    private void requireUnit(String pointer, UUID unit) {
        if (!directory.isWritable(unit)) {
            throw InvalidContent.unknownReference(pointer, unit);
        }
    }

    /** The units and all that they absorbed wholly, through any number of steps. */
    public Set<UUID> withWhollyAbsorbed(Collection<UUID> units) {
        Set<UUID> all = new HashSet<>(units);
        Deque<UUID> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            sources(open.pop(), true).stream().filter(all::add).forEach(open::push);
        }
        return all;
    }

    /** The units, and those that went into one of them in part. */
    public Set<UUID> withPartlyAbsorbed(Collection<UUID> units) {
        Set<UUID> all = new HashSet<>(units);
        units.forEach(unit -> all.addAll(sources(unit, false)));
        return all;
    }

    private List<UUID> sources(UUID successor, boolean whole) {
        return entityManager.createQuery(
                        "select e.fromId from SuccessionEdge e where e.toId = :unit and e.whole = :whole", UUID.class)
                .setParameter("unit", successor).setParameter("whole", whole).getResultList();
    }
}
