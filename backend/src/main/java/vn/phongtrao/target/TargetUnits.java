package vn.phongtrao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.shared.problem.Violation;

/** Knows which units a campaign is about. */
@ApplicationScoped
class TargetUnits {

    private final EntityManager entityManager;

    TargetUnits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of the units that lay in the campaign's territory at some time of its period. */
    Set<UUID> within(CampaignSummary campaign, Collection<UUID> units) {
        return units.isEmpty() ? Set.of() : Set.copyOf(entityManager.createQuery(
                        "select distinct c.descendantId from UnitClosure c where c.ancestorId = :territory "
                                + "and c.descendantId in (:units) and c.validFrom <= :lastDay and c.validTo > :firstDay",
                        UUID.class)
                .setParameter("territory", campaign.territory()).setParameter("units", units)
                .setParameter("firstDay", campaign.period().firstDay())
                .setParameter("lastDay", campaign.period().lastDay()).getResultList());
    }

    /**
     * What is wrong with naming a unit, if anything.
     *
     * @param known  whether it exists within the caller's reach
     * @param within whether it is one of {@link #within}
     */
    static Optional<Violation> refusal(String pointer, UUID unit, boolean known, boolean within) {
        if (!known) {
            return Optional.of(Violation.at(pointer, "UnknownReference",
                    "Refers to something that does not exist or is outside your reach.", unit));
        }
        return within ? Optional.empty() : Optional.of(Violation.at(pointer, "OutsideCampaign",
                "The unit does not lie in the campaign's territory during its period.", unit));
    }
}
