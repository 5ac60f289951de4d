package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.shared.access.Caller;

/** From which level the caller decides on a report. */
@ApplicationScoped
class Approvers {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final Caller caller;

    Approvers(EntityManager entityManager, CampaignDirectory campaigns, Caller caller) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    /**
     * The caller's unit above the report's; for the system, the campaign's owner.
     *
     * @throws NotBelowApprover when none of the caller's units is above
     */
    UUID levelAbove(Report report) {
        if (caller.isSystem()) {
            return campaigns.find(report.campaignId()).orElseThrow().owner();
        }
        List<UUID> above = entityManager.createQuery("select distinct c.ancestorId from UnitClosure c "
                        + "where c.descendantId = :unit and c.ancestorId <> :unit and c.ancestorId in (:roots)", UUID.class)
                .setParameter("unit", report.unitId()).setParameter("roots", caller.reach().writeRoots())
                .getResultList();
        return above.stream().sorted().findFirst().orElseThrow(NotBelowApprover::new);
    }
}
