package vn.phongtrao.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.unit.UnitDirectory;

/** Records what became of units. */
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

    /** Records a reorganisation between units that are entered already; they stay as they are. */
    @Transactional
    public UUID record(KnownSuccession known) {
        UUID id = Ids.of(known);
        entityManager.persist(new Succession(id, known.kind(), known.takesEffectOn(), known.legalBasis(),
                known.legalBasisDirective(), null));
        for (int i = 0; i < known.edges().size(); i++) {
            KnownSuccession.Edge edge = known.edges().get(i);
            requireUnit("/edges/" + i + "/from", edge.from());
            requireUnit("/edges/" + i + "/to", edge.to());
            entityManager.persist(new SuccessionEdge(id, edge.from(), edge.to(), edge.whole()));
            edge.weights().forEach((indicator, weight) -> entityManager.persist(
                    new SuccessionWeight(id, edge.from(), edge.to(), indicator, weight)));
        }
        journal.record("succession.recorded", "/api/v1/successions/" + id, known.edges().get(0).to(),
                Map.of("kind", known.kind(), "takesEffectOn", known.takesEffectOn()));
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
}
