package vn.phongtrao.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.succession.SuccessionImpact;

/** Tasks that reviews gave to units. */
@ApplicationScoped
class TaskSuccessionImpact implements SuccessionImpact {

    private final EntityManager entityManager;

    TaskSuccessionImpact(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Touched> touchedBy(Collection<UUID> ending, LocalDate day) {
        if (ending.isEmpty()) {
            return List.of();
        }
        List<Dependant> open = entityManager.createQuery("select t from Task t where t.completedOn is null "
                        + "and t.unitId in (:units) order by t.id", Task.class)
                .setParameter("units", ending).getResultStream().map(TaskSuccessionImpact::dependant).toList();
        return List.of(new Touched(Kind.TASK, open.size(), open.stream().limit(LISTED).toList()));
    }

    @Override
    public List<Dependant> restingOn(Collection<UUID> opened, Collection<UUID> successors, LocalDate day) {
        return opened.isEmpty() ? List.of() : entityManager.createQuery("select t from Task t where "
                        + "t.unitId in (:units) order by t.id", Task.class)
                .setParameter("units", opened).setMaxResults(LISTED).getResultStream()
                .map(TaskSuccessionImpact::dependant).toList();
    }

    private static Dependant dependant(Task task) {
        return new Dependant(Kind.TASK, task.id(), TaskView.path(task.id()), task.text(), task.unitId());
    }
}
