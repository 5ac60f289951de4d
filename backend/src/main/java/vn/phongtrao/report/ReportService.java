package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Starts reports and takes them from draft to approval. */
@ApplicationScoped
public class ReportService implements Found.Lookup {

    /** Open reports that travel together. */
    private static final int MOST_OPEN = 50;

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;
    private final ReportAnswers answers;
    private final ReportViews views;
    private final Approvers approvers;
    private final Journal journal;
    private final Event<ReportApproved> approved;
    private final Event<ReportRevised> revised;
    private final Instance<SubmitCondition> submitConditions;
    private final Caller caller;
    private final Clock clock;

    ReportService(EntityManager entityManager, CampaignDirectory campaigns, UnitDirectory units, ReportAnswers answers,
            ReportViews views, Approvers approvers, Journal journal, Event<ReportApproved> approved,
            Event<ReportRevised> revised, @Any Instance<SubmitCondition> submitConditions, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.units = units;
        this.answers = answers;
        this.views = views;
        this.approvers = approvers;
        this.journal = journal;
        this.approved = approved;
        this.revised = revised;
        this.submitConditions = submitConditions;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public boolean isVisible(UUID id) {
        Report report = entityManager.find(Report.class, id);
        return report != null && units.isReadable(report.unitId());
    }

    /** The report as the caller sees it. */
    public ReportView require(UUID id) {
        return views.of(List.of(readable(id))).get(0);
    }

    /** Drafts and returned reports of a unit, the one for the latest period first. */
    List<ReportView> open(UUID unit) {
        return units.isReadable(unit) ? views.of(entityManager.createQuery("from Report r where r.unitId = :unit "
                        + "and r.status in (:open) order by r.firstDay desc, r.id", Report.class)
                .setParameter("unit", unit).setParameter("open", List.of(ReportStatus.DRAFT, ReportStatus.RETURNED))
                .setMaxResults(MOST_OPEN).getResultList()) : List.of();
    }

    /** Reports of units in the caller's reach. */
    public Page<ReportView> list(ReportFilter filter, PageRequest page) {
        return Listing.of(Report.class, "Report r", "r")
                .where(Reach.mayRead("r.unitId"), caller.reach().readParameters())
                .whereIfGiven("r.campaignId = :campaign", "campaign", filter.campaign)
                .whereIfGiven("r.unitId = :unit", "unit", filter.unit)
                .whereIfGiven("r.period = :period", "period", filter.period)
                .whereIfGiven("r.status = :status", "status", filter.status)
                .whereIfGiven("r.status = :awaiting", "awaiting", filter.awaiting == null ? null : ReportStatus.SUBMITTED)
                .where(filter.awaiting == null ? "1 = 1" : awaited(), filter.awaiting == null ? Map.of() : Map.of(
                        "me", caller.subject(), "writeRoots", caller.reach().writeRoots()))
                .sortable("period", "r.firstDay", LocalDate.class)
                .sortable("dueOn", ReportDueDays.DUE_ON, LocalDate.class)
                .sortable("submittedAt", "coalesce(r.submittedAt, r.changedAt)", Instant.class)
                .sortable("updatedAt", "r.changedAt", Instant.class)
                .unique("id", "r.id", UUID.class)
                .page(entityManager, page, "-updatedAt")
                .mapAll(views::of);
    }

    /** What waits for the caller: for one of its units, and neither submitted nor approved for another level by it. */
    private String awaited() {
        return caller.has(Role.APPROVER) ? "(r.submittedBy is null or r.submittedBy <> :me) and not exists (select 1 "
                + "from ReportApproval a where a.reportId = r.id and a.submission = r.submission and a.approvedBy = :me) "
                + "and (r.awaitingUnitId in (:writeRoots) or r.awaitingUnitId is null and exists (select 1 "
                + "from UnitClosure up where up.descendantId = r.unitId and up.ancestorId <> r.unitId "
                + "and up.ancestorId in (:writeRoots)))" : "1 = 0 and r.submittedBy = :me and r.unitId in (:writeRoots)";
    }

    /** Starts a report, with the answers that are known. */
    @Transactional
    public UUID create(NewReport request) {
        CampaignSummary campaign = campaigns.find(request.campaign())
                .filter(found -> campaigns.isVisible(found.id()))
                .orElseThrow(() -> InvalidContent.unknownReference("/campaign", request.campaign()));
        requireUnit(request, campaign);
        if (!campaign.period().contains(request.period())) {
            throw new InvalidContent("/period", "OutsideCampaign", "The campaign's period is " + campaign.period() + ".",
                    request.period());
        }
        requireInPeriod(request);
        Report report = Report.draft(request, caller, clock.instant());
        answers.requireKnown(request.provenance(), report.id(), "/provenance");
        List<ReportFigure> cells = answers.readAll(report.id(), request.figures(), campaign);
        if (campaign.stage() == CampaignStage.DEFINED || campaign.stage() == CampaignStage.CANCELLED) {
            throw new CampaignTakesNoReports(campaign.stage());
        }
        lockUnit(request.unit());
        latest(request.campaign(), request).ifPresent(existing -> {
            throw new ReportExists(existing);
        });
        entityManager.persist(report);
        cells.forEach(entityManager::persist);
        record("report.created", report);
        return report.id();
    }

    @Transactional
    UUID change(UUID id, ReportPatch patch, IfMatch match) {
        Report report = writable(id);
        IfMatch.check(match, report.version());
        if (patch.provenance() != null) {
            answers.requireKnown(patch.provenance().orElse(null), id, "/provenance");
        }
        report.change(patch, clock.instant());
        record("report.changed", report);
        return id;
    }

    /** Hands the report in for approval. */
    @Transactional
    public UUID submit(UUID id, IfMatch match) {
        Report report = writable(id);
        IfMatch.check(match, report.version());
        answers.requireComplete(id, campaigns.find(report.campaignId()).orElseThrow(),
                units.find(report.unitId(), report.lastDay()).orElseThrow().type());
        submitConditions.forEach(condition -> condition.require(ReportSummary.of(report)));
        report.submit(approvers.next(report, List.of()), caller, clock.instant());
        record("report.submitted", report);
        return id;
    }

    /** Sends a submitted report back to its unit with a reason, from whichever level it waits for. */
    @Transactional
    public UUID sendBack(UUID id, ReturnedReport returned, IfMatch match) {
        Report report = writable(id);
        IfMatch.check(match, report.version());
        UUID level = approvers.deciding(report);
        Substance.require(returned.reason(), "/reason");
        answers.requireAsked(returned.figures(), campaigns.find(report.campaignId()).orElseThrow());
        report.sendBack(returned.reason(), caller, clock.instant());
        entityManager.persist(new ReportReturn(id, level, returned, caller, clock.instant()));
        record("report.returned", report);
        return id;
    }

    /**
     * Approves a submitted report for the level that it waits for. With the last level's approval it counts, and a revision
     * before it does so no longer.
     */
    @Transactional
    public UUID approve(UUID id, IfMatch match) {
        Report report = writable(id);
        IfMatch.check(match, report.version());
        UUID level = approvers.deciding(report);
        List<ReportApproval> standing = new ArrayList<>(approvers.standing(report));
        report.requireSubmittedByAnother(caller);
        report.requireSubmitted();
        approvers.requireApprovedByOthers(standing);
        ReportApproval approval = new ReportApproval(report, level, caller.subject(), clock.instant());
        standing.add(approval);
        report.approve(approvers.next(report, standing), caller, clock.instant());
        entityManager.persist(approval);
        if (report.status() != ReportStatus.APPROVED) {
            record("report.level-approved", report);
            return id;
        }
        if (report.revisesId() != null) {
            entityManager.find(Report.class, report.revisesId()).giveWay();
        }
        record("report.approved", report);
        approved.fire(new ReportApproved(id, report.campaignId(), report.unitId(), report.period()));
        return id;
    }

    /** Starts a correction of an approved report, with its answers. */
    @Transactional
    public UUID revise(UUID id, NewRevision request, IfMatch match) {
        Report report = writable(id);
        IfMatch.check(match, report.version());
        Substance.require(request.reason(), "/reason");
        lockUnit(report.unitId());
        Report revision = report.revise(request, caller, clock.instant());
        entityManager.createQuery("select r.id from Report r where r.revisesId = :id", UUID.class)
                .setParameter("id", id).getResultStream().findFirst().ifPresent(existing -> {
                    throw new ReportExists(existing);
                });
        entityManager.persist(revision);
        answers.listAll(id).forEach(answer -> entityManager.persist(answer.copyTo(revision.id())));
        revised.fire(new ReportRevised(id, revision.id()));
        record("report.revised", revision);
        return revision.id();
    }

    /** The report, locked to the end of the transaction, when the caller's reach lets it be changed. */
    Report writable(UUID id) {
        Report report = entityManager.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null || !units.isWritable(report.unitId())) {
            throw new NotFound();
        }
        return report;
    }

    Report readable(UUID id) {
        Report report = entityManager.find(Report.class, id);
        if (report == null || !units.isReadable(report.unitId())) {
            throw new NotFound();
        }
        return report;
    }

    private Optional<UUID> latest(UUID campaign, NewReport request) {
        return entityManager.createQuery("select r.id from Report r where r.campaignId = :campaign and r.unitId = :unit "
                        + "and r.period = :period order by r.revision desc", UUID.class)
                .setParameter("campaign", campaign).setParameter("unit", request.unit())
                .setParameter("period", request.period()).setMaxResults(1).getResultStream().findFirst();
    }

    private void requireUnit(NewReport request, CampaignSummary campaign) {
        if (!units.isWritable(request.unit())) {
            throw InvalidContent.unknownReference("/unit", request.unit());
        }
        boolean within = entityManager.createQuery("select count(*) from UnitClosure c "
                        + "where c.ancestorId = :territory and c.descendantId = :unit", Long.class)
                .setParameter("territory", campaign.territory()).setParameter("unit", request.unit())
                .getSingleResult() > 0;
        if (!within) {
            throw new InvalidContent("/unit", "OutsideCampaign", "The unit does not lie in the campaign's territory.",
                    request.unit());
        }
    }

    private void requireInPeriod(NewReport request) {
        UnitAt unit = units.find(request.unit(), request.period().lastDay()).orElseThrow();
        boolean closed = unit.lifetime().from().isAfter(request.period().lastDay())
                || !unit.lifetime().to().isAfter(request.period().firstDay());
        if (closed) {
            throw new UnitNotInPeriod(unit, request.period());
        }
    }

    /** Reports of one unit are started one after the other, so that two at once cannot both be the first. */
    private void lockUnit(UUID unit) {
        entityManager.createNativeQuery("select id from unit where id = :unit for update")
                .setParameter("unit", unit).getResultList();
    }

    private void record(String type, Report report) {
        journal.record(type, ReportView.path(report.id()), report.unitId(), Map.of(
                "campaign", report.campaignId(), "period", report.period().toString(), "status", report.status(),
                "revision", report.revision(), "origin", report.origin()));
    }
}
