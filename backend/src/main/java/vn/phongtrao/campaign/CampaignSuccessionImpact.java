package vn.phongtrao.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.succession.SuccessionImpact;

/** The campaigns that units own or take part in. */
@ApplicationScoped
class CampaignSuccessionImpact implements SuccessionImpact {

    private static final String CONCERNED = "(c.ownerId in (:units) or c.committeeUnitId in (:units) "
            + "or exists (select 1 from c.participants p where p.unit in (:units)))";

    /** An id that no unit has, for a condition on none. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entityManager;

    CampaignSuccessionImpact(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Touched> touchedBy(Collection<UUID> ending, LocalDate day) {
        if (ending.isEmpty()) {
            return List.of();
        }
        List<Dependant> running = entityManager.createQuery("select c from Campaign c where c.stage in (:stages) and "
                        + CONCERNED + " order by c.periodStart, c.id", Campaign.class)
                .setParameter("stages", List.of(CampaignStage.DEFINED, CampaignStage.LAUNCHED))
                .setParameter("units", ending).getResultStream().map(CampaignSuccessionImpact::dependant).toList();
        return List.of(new Touched(Kind.CAMPAIGN, running.size(), running.stream().limit(LISTED).toList()));
    }

    @Override
    public List<Dependant> restingOn(Collection<UUID> opened, Collection<UUID> successors, LocalDate day) {
        return successors.isEmpty() ? List.of() : entityManager.createQuery("select c from Campaign c where "
                        + "c.periodStart >= :day and c.ownerId in (:successors) or " + CONCERNED
                        + " order by c.periodStart, c.id", Campaign.class)
                .setParameter("day", day).setParameter("successors", successors)
                .setParameter("units", opened.isEmpty() ? List.of(NOBODY) : opened)
                .setMaxResults(LISTED).getResultStream().map(CampaignSuccessionImpact::dependant).toList();
    }

    private static Dependant dependant(Campaign campaign) {
        return new Dependant(Kind.CAMPAIGN, campaign.id(), CampaignView.path(campaign.id()), campaign.name(),
                campaign.ownerId());
    }
}
