package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.awardform.AwardFormService;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Enters dossiers and takes them to where an award is published. */
@ApplicationScoped
public class CommendationService implements Found.Lookup {

    private final EntityManager entityManager;
    private final CommendationQuery query;
    private final AwardFormService forms;
    private final Competence competence;
    private final RewardedEvidences rewarded;
    private final ReportEvidence reports;
    private final UnitDirectory units;
    private final CampaignDirectory campaigns;
    private final DirectiveDirectory directives;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CommendationService(EntityManager entityManager, CommendationQuery query, AwardFormService forms,
            Competence competence, RewardedEvidences rewarded, ReportEvidence reports, UnitDirectory units,
            CampaignDirectory campaigns, DirectiveDirectory directives, Journal journal, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.query = query;
        this.forms = forms;
        this.competence = competence;
        this.rewarded = rewarded;
        this.reports = reports;
        this.units = units;
        this.campaigns = campaigns;
        this.directives = directives;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public boolean isVisible(UUID id) {
        return query.find(id).isPresent();
    }

    /** Whether there is such a dossier within the caller's reach. */
    public boolean exists(UUID id) {
        return isVisible(id);
    }

    Commendation require(UUID id) {
        return query.find(id).orElseThrow(NotFound::new);
    }

    Page<Commendation> list(CommendationFilter filter, PageRequest page) {
        return query.list(filter, page);
    }

    /** Enters a dossier of the given origin, in DRAFT. */
    @Transactional
    public Commendation create(NewCommendation request, Origin origin) {
        if (!units.isWritable(request.unit())) {
            throw InvalidContent.unknownReference("/unit", request.unit());
        }
        Commendation dossier = new Commendation(
                Ids.of(request), request, origin, caller.subject(), clock.instant());
        check(dossier.content());
        entityManager.persist(dossier);
        return recorded("created", dossier);
    }

    @Transactional
    Commendation change(UUID id, CommendationPatch patch, IfMatch match) {
        Commendation dossier = writable(id, match);
        Commendation.Content content = patch.applyTo(dossier.content());
        check(content);
        dossier.require(CommendationAction.CHANGE, caller);
        dossier.change(content);
        return recorded("changed", dossier);
    }

    private void check(Commendation.Content content) {
        if (!forms.isKnown(content.awardForm())) {
            throw InvalidContent.unknownReference("/awardForm", content.awardForm());
        }
        if (content.campaign() != null && !campaigns.isVisible(content.campaign())) {
            throw InvalidContent.unknownReference("/campaign", content.campaign());
        }
        content.subject().check();
        if (content.subject().unit() != null && !units.isReadable(content.subject().unit())) {
            throw InvalidContent.unknownReference("/subject/unit", content.subject().unit());
        }
        checkEvidence(content.evidence());
    }

    private void checkEvidence(List<Evidence> evidence) {
        List<String> keys = evidence.stream().map(one -> one.kind() + " " + one.key()).toList();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.indexOf(keys.get(i)) < i) {
                throw new InvalidContent("/evidence/" + i + "/reference", "Repeated",
                        "The dossier has this evidence already.", evidence.get(i).reference());
            }
            if (!isKnown(evidence.get(i))) {
                throw InvalidContent.unknownReference("/evidence/" + i + "/reference", evidence.get(i).reference());
            }
        }
    }

    private boolean isKnown(Evidence evidence) {
        return switch (evidence.kind()) {
            case REPORT -> reports.isReadable(evidence);
            case DIRECTIVE -> evidence.id().filter(directives::isReadable).isPresent();
            case DOCUMENT -> true;
        };
    }

    /** Sends the dossier to the council. */
    @Transactional
    public Commendation submit(UUID id, IfMatch match) {
        Commendation dossier = writable(id, match);
        dossier.require(CommendationAction.SUBMIT, caller);
        RewardedEvidences.check(dossier, rewarded.of(List.of(dossier)));
        dossier.submit(caller.subject());
        return recorded("submitted", dossier);
    }

    /** Returns the dossier to those who proposed it. */
    @Transactional
    public Commendation sendBack(UUID id, Reason reason, IfMatch match) {
        Commendation dossier = writable(id, match);
        dossier.require(CommendationAction.RETURN, caller);
        dossier.sendBack(reason.reason());
        return recorded("returned", dossier);
    }

    /** Casts the caller's vote, or changes it. */
    @Transactional
    public Commendation vote(UUID id, NewVote vote, IfMatch match) {
        Commendation dossier = writable(id, match);
        dossier.require(CommendationAction.VOTE, caller);
        dossier.vote(caller.subject(), vote.vote(), clock.instant());
        return recorded("voted", dossier);
    }

    /** Closes the dossier without an award. */
    @Transactional
    public Commendation reject(UUID id, Reason reason, IfMatch match) {
        Commendation dossier = writable(id, match);
        dossier.require(CommendationAction.REJECT, caller);
        dossier.reject(reason.reason());
        return recorded("rejected", dossier);
    }

    /** Grants the award by a decision, and takes its evidence for it. */
    @Transactional
    public Commendation decide(UUID id, NewDecision decision, IfMatch match) {
        Commendation dossier = writable(id, match);
        requireEligible(dossier, decision);
        dossier.require(CommendationAction.DECIDE, caller);
        RewardedEvidences.check(dossier, rewarded.of(List.of(dossier)));
        dossier.decide(decision);
        // Of two decisions of one dossier at once, the second meets the version before it meets the evidence.
        entityManager.flush();
        rewarded.take(dossier);
        return recorded("decided", dossier);
    }

    private void requireEligible(Commendation dossier, NewDecision decision) {
        if (decision.directive() != null && !directives.isReadable(decision.directive())) {
            throw InvalidContent.unknownReference("/directive", decision.directive());
        }
        if (decision.directive() == null && decision.number() == null) {
            throw new InvalidContent("/number", "NotNull", "Give the decision's number, or the directive that it is.",
                    null);
        }
        if (decision.decidedOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidContent("/decidedOn", "InTheFuture", "A decision is entered once it is signed.",
                    decision.decidedOn());
        }
        UnitAt issuer = units.find(decision.issuer(), decision.decidedOn())
                .filter(unit -> units.isWritable(unit.id()))
                .orElseThrow(() -> InvalidContent.unknownReference("/issuer", decision.issuer()));
        reports.notApproved(dossier.evidence()).stream().findFirst().ifPresent(position -> {
            throw NotEligible.notApproved(position, dossier.evidence().get(position));
        });
        competence.require(dossier.awardForm(), dossier.subject().type(), issuer, decision.decidedOn());
    }

    /** Publishes the award under a new code. */
    @Transactional
    public Commendation publish(UUID id, IfMatch match) {
        Commendation dossier = writable(id, match);
        dossier.require(CommendationAction.PUBLISH, caller);
        dossier.publish(AwardCode.next(), clock.instant());
        return recorded("published", dossier);
    }

    /** Revokes the award; its code goes on verifying, with the reason. */
    @Transactional
    public Commendation revoke(UUID id, Reason reason, IfMatch match) {
        Commendation dossier = writable(id, match);
        dossier.require(CommendationAction.REVOKE, caller);
        dossier.revoke(reason.reason(), clock.instant());
        rewarded.free(dossier);
        return recorded("revoked", dossier);
    }

    /** Withdraws the name of a person or household from publication; the award stays. */
    @Transactional
    public Commendation withdraw(UUID id, IfMatch match) {
        Commendation dossier = writable(id, match);
        dossier.require(CommendationAction.WITHDRAW, caller);
        dossier.withdraw();
        return recorded("withdrawn", dossier);
    }

    private Commendation writable(UUID id, IfMatch match) {
        Commendation dossier = require(id);
        if (!units.isWritable(dossier.unitId())) {
            throw new NotFound();
        }
        IfMatch.check(match, dossier.version());
        return dossier;
    }

    private Commendation recorded(String verb, Commendation dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", dossier.status());
        data.put("awardForm", dossier.awardForm());
        if (dossier.campaignId() != null) {
            data.put("campaign", dossier.campaignId());
        }
        journal.record(event(verb), CommendationView.path(dossier.id()), dossier.unitId(), data);
        return dossier;
    }

    static String event(String verb) {
        return "commendation." + verb;
    }
}
