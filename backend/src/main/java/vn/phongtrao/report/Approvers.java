package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Which levels decide on a report, and for which of them the caller does. */
@ApplicationScoped
class Approvers {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;
    private final Caller caller;

    Approvers(EntityManager entityManager, CampaignDirectory campaigns, UnitDirectory units, Caller caller) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.units = units;
        this.caller = caller;
    }

    /**
     * The unit whose approval the report waits for after those that it has: of the campaign's levels the next that lies
     * above the report's unit on the period's last day. Null where the campaign names no such level, or none is left.
     */
    UUID next(Report report, List<ReportApproval> standing) {
        List<UUID> approved = standing.stream().map(ReportApproval::unitId).toList();
        return levels(report).stream().filter(level -> !approved.contains(level)).findFirst().orElse(null);
    }

    /** Approvals of what is handed in now, in order. */
    List<ReportApproval> standing(Report report) {
        return entityManager.createQuery("from ReportApproval a where a.reportId = :report "
                        + "and a.submission = :submission order by a.approvedAt", ReportApproval.class)
                .setParameter("report", report.id()).setParameter("submission", report.submission()).getResultList();
    }

    /**
     * The level for which the caller decides: the one that the report waits for; where it waits for none in particular,
     * the caller's unit above the report's, or for the system the campaign's owner.
     *
     * @throws NotBelowApprover  when none of the caller's units is above
     * @throws OtherLevelDecides when the report waits for a unit that is none of the caller's
     */
    UUID deciding(Report report) {
        UUID awaited = report.awaitingUnitId();
        if (caller.isSystem()) {
            return awaited == null ? campaigns.find(report.campaignId()).orElseThrow().owner() : awaited;
        }
        if (awaited != null && caller.reach().writeRoots().contains(awaited)) {
            return awaited;
        }
        UUID above = above(report);
        if (awaited != null) {
            throw new OtherLevelDecides();
        }
        return above;
    }

    /** @throws OwnApproval when the caller approved, for another level, what is handed in now */
    void requireApprovedByOthers(List<ReportApproval> standing) {
        if (!caller.isSystem() && standing.stream().anyMatch(one -> one.approvedBy().equals(caller.subject()))) {
            throw new OwnApproval();
        }
    }

    private UUID above(Report report) {
        List<UUID> above = entityManager.createQuery("select distinct c.ancestorId from UnitClosure c "
                        + "where c.descendantId = :unit and c.ancestorId <> :unit and c.ancestorId in (:roots)", UUID.class)
                .setParameter("unit", report.unitId()).setParameter("roots", caller.reach().writeRoots())
                .getResultList();
        return above.stream().sorted().findFirst().orElseThrow(NotBelowApprover::new);
    }

    private List<UUID> levels(Report report) {
        var types = campaigns.find(report.campaignId()).orElseThrow().approvalLevels();
        if (types.isEmpty()) {
            return List.of();
        }
        List<UnitAt> superiors = units.path(report.unitId(), report.lastDay()).stream()
                .filter(unit -> !unit.id().equals(report.unitId())).toList();
        return types.stream().map(type -> superiors.stream().filter(unit -> unit.type() == type).findFirst().orElse(null))
                .filter(Objects::nonNull).map(UnitAt::id).toList();
    }
}
