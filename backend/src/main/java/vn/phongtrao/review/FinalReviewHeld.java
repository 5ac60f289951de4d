package vn.phongtrao.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.ClosingCondition;
import vn.phongtrao.shared.problem.Problem;

/** A campaign is closed only after a final review. */
@ApplicationScoped
class FinalReviewHeld implements ClosingCondition {

    private final EntityManager entityManager;

    FinalReviewHeld(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Set<UUID> unmetBy(Collection<UUID> campaigns) {
        Set<UUID> unmet = new HashSet<>(campaigns);
        entityManager.createQuery("select distinct r.campaignId from Review r where r.campaignId in (:campaigns) "
                        + "and r.kind = :kind", UUID.class)
                .setParameter("campaigns", campaigns).setParameter("kind", ReviewKind.FINAL)
                .getResultList().forEach(unmet::remove);
        return unmet;
    }

    @Override
    public Problem refusal() {
        return new FinalReviewMissing();
    }
}
