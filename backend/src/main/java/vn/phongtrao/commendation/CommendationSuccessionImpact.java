package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.succession.SuccessionImpact;

/** Dossiers that units have under way, and what was proposed, decided or received by units. */
@ApplicationScoped
class CommendationSuccessionImpact implements SuccessionImpact {

    private final EntityManager entityManager;

    CommendationSuccessionImpact(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Touched> touchedBy(Collection<UUID> ending, LocalDate day) {
        if (ending.isEmpty()) {
            return List.of();
        }
        List<Dependant> open = entityManager.createQuery("select c from Commendation c where c.status in (:open) "
                        + "and c.unitId in (:units) order by c.id",
                        Commendation.class)
                .setParameter("open", List.of(CommendationStatus.DRAFT, CommendationStatus.SUBMITTED,
                        CommendationStatus.RETURNED, CommendationStatus.IN_COUNCIL))
                .setParameter("units", ending).getResultStream()
                .map(CommendationSuccessionImpact::dependant).toList();
        return List.of(new Touched(Kind.COMMENDATION, open.size(), open.stream().limit(LISTED).toList()));
    }

    @Override
    public List<Dependant> restingOn(Collection<UUID> opened, Collection<UUID> successors, LocalDate day) {
        return opened.isEmpty() ? List.of() : entityManager.createQuery("select c from Commendation c where "
                        + "c.unitId in (:units) or c.issuerId in (:units) or c.subjectUnitId in (:units) order by c.id",
                        Commendation.class)
                .setParameter("units", opened).setMaxResults(LISTED).getResultStream()
                .map(CommendationSuccessionImpact::dependant).toList();
    }

    private static Dependant dependant(Commendation dossier) {
        return new Dependant(Kind.COMMENDATION, dossier.id(), CommendationView.path(dossier.id()),
                dossier.status().name(), dossier.unitId());
    }
}
