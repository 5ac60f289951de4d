package vn.phongtrao.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitDirectory;

/** Records by hand what became of obligations. */
@ApplicationScoped
class ObligationService {

    private final EntityManager entityManager;
    private final ObligationQuery query;
    private final CampaignDirectory campaigns;
    private final DirectiveDirectory directives;
    private final UnitDirectory units;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ObligationService(EntityManager entityManager, ObligationQuery query, CampaignDirectory campaigns,
            DirectiveDirectory directives, UnitDirectory units, Journal journal, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.query = query;
        this.campaigns = campaigns;
        this.directives = directives;
        this.units = units;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records that it was done; those who write for the unit do. */
    @Transactional
    UUID complete(UUID id, Completion completion, IfMatch match) {
        Owed owed = locked(id);
        if (!units.isWritable(owed.unit())) {
            throw new NotFound();
        }
        Obligation obligation = checked(owed, match);
        requireDirective(completion == null ? null : completion.directive());
        obligation.complete(completion, owed.date().kind(), query.today(), caller, clock.instant());
        return recorded("obligation.completed", obligation, owed);
    }

    /** Records that it need not be done; planners of the campaign's owner do. */
    @Transactional
    UUID exempt(UUID id, Exemption exemption, IfMatch match) {
        Owed owed = ofOwnCampaign(id);
        Obligation obligation = checked(owed, match);
        requireDirective(exemption.directive());
        obligation.exempt(exemption, caller, clock.instant());
        return recorded("obligation.exempted", obligation, owed);
    }

    /** Takes back what was recorded by hand; planners of the campaign's owner do. */
    @Transactional
    UUID reopen(UUID id, Reopening reopening, IfMatch match) {
        Owed owed = ofOwnCampaign(id);
        Obligation obligation = checked(owed, match);
        obligation.reopen(reopening, caller, clock.instant());
        return recorded("obligation.reopened", obligation, owed);
    }

    private Owed ofOwnCampaign(UUID id) {
        Owed owed = locked(id);
        if (!campaigns.isWritable(owed.date().campaignId())) {
            throw new NotFound();
        }
        return owed;
    }

    /** There may be no row to lock, so the due date's is: what is recorded for one is recorded one after the other. */
    private Owed locked(UUID id) {
        Owed owed = query.find(id).orElseThrow(NotFound::new);
        entityManager.createNativeQuery("select id from due_date where id = :id for update")
                .setParameter("id", owed.date().id()).getResultList();
        Obligation latest = entityManager.find(Obligation.class, id);
        if (latest != null) {
            entityManager.refresh(latest, LockModeType.PESSIMISTIC_WRITE);
        }
        return new Owed(owed.date(), owed.unit(), owed.type(), latest, owed.report(), owed.reportStatus(),
                owed.revision(), owed.submittedAt(), owed.reviewedOn());
    }

    private static Obligation checked(Owed owed, IfMatch match) {
        Obligation obligation = owed.record();
        IfMatch.check(match, obligation.shownVersion());
        return obligation;
    }

    private void requireDirective(UUID directive) {
        if (directive != null && !directives.isReadable(directive)) {
            throw InvalidContent.unknownReference("/directive", directive);
        }
    }

    private UUID recorded(String type, Obligation obligation, Owed owed) {
        entityManager.persist(obligation);
        entityManager.flush();
        DueDate date = owed.date();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("campaign", date.campaignId());
        data.put("code", date.code());
        data.put("dueOn", date.dueOn());
        data.put("completedOn", obligation.completedOn());
        journal.record(type, ObligationView.path(obligation.id()), owed.unit(), data);
        return obligation.id();
    }
}
