package vn.phongtrao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.succession.SuccessionImpact;

/** Documents that units have issued. What a unit issued stays its own when it ends. */
@ApplicationScoped
class DirectiveSuccessionImpact implements SuccessionImpact {

    private final EntityManager entityManager;

    DirectiveSuccessionImpact(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Touched> touchedBy(Collection<UUID> ending, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Dependant> restingOn(Collection<UUID> opened, Collection<UUID> successors, LocalDate day) {
        return opened.isEmpty() ? List.of() : entityManager.createQuery("select d from Directive d where "
                        + "d.issuerId in (:units) order by d.issuedOrder, d.id", Directive.class)
                .setParameter("units", opened).setMaxResults(LISTED).getResultStream()
                .map(DirectiveSuccessionImpact::dependant).toList();
    }

    private static Dependant dependant(Directive directive) {
        return new Dependant(Kind.DIRECTIVE, directive.id(), DirectiveView.path(directive.id()), directive.subject(),
                directive.issuerId());
    }
}
