package vn.phongtrao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignCloned;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;

/** Gives a cloned campaign the targets of the one it was cloned from. */
@ApplicationScoped
class TargetsOfClone {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final TargetUnits units;

    TargetsOfClone(EntityManager entityManager, CampaignDirectory campaigns, TargetUnits units) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.units = units;
    }

    void copy(@Observes CampaignCloned cloned) {
        CampaignSummary clone = campaigns.find(cloned.to()).orElseThrow();
        entityManager.createQuery("from Target t where t.campaignId = :campaign", Target.class)
                .setParameter("campaign", cloned.from()).getResultList()
                .forEach(target -> entityManager.persist(target.copiedTo(clone.id(), leftOut(target, clone))));
    }

    /** Without the units that are not there in the new period. */
    private List<Exclusion> leftOut(Target target, CampaignSummary clone) {
        return target.exclusions().stream().map(exclusion -> {
            Set<UUID> still = units.within(clone, exclusion.units());
            return new Exclusion(exclusion.attribute(), exclusion.legalBasis(),
                    exclusion.units().stream().filter(still::contains).toList());
        }).toList();
    }
}
