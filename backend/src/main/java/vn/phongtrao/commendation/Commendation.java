package vn.phongtrao.commendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.phongtrao.awardform.SubjectType;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.text.Folding;

/** A dossier, and the award that it may become. */
@Entity
class Commendation {

    private static final int AT_ONCE = 200;

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID campaignId;
    private String awardForm;
    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;
    private UUID subjectUnitId;
    private String subjectName;
    private String subjectSearch;
    private UUID unitId;
    private String citation;
    @ElementCollection
    @CollectionTable(name = "commendation_evidence", joinColumns = @JoinColumn(name = "commendation_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = AT_ONCE)
    private List<Evidence> evidence = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @Enumerated(EnumType.STRING)
    private CommendationStatus status;
    private Instant createdAt;
    private String proposedBy;
    private String submittedBy;
    private String reason;
    @ElementCollection
    @CollectionTable(name = "commendation_vote", joinColumns = @JoinColumn(name = "commendation_id"))
    @MapKeyColumn(name = "voter")
    @BatchSize(size = AT_ONCE)
    private Map<String, Ballot> ballots = new HashMap<>();
    private String decisionNumber;
    private UUID decisionDirectiveId;
    private LocalDate decidedOn;
    private UUID issuerId;
    private String awardCode;
    private Instant publishedAt;
    private Instant revokedAt;
    private boolean withdrawn;

    protected Commendation() {
    }

    Commendation(UUID id, NewCommendation request, Origin origin, String proposer, Instant now) {
        this.id = id;
        this.unitId = request.unit();
        this.origin = origin;
        this.status = CommendationStatus.DRAFT;
        this.createdAt = now;
        this.proposedBy = proposer;
        fill(new Content(request.campaign(), request.awardForm(), request.subject(), request.citation(),
                request.evidence()));
    }

    /** What planners write, until it is submitted. */
    record Content(UUID campaign, String awardForm, Subject subject, String citation, List<Evidence> evidence) {
    }

    Content content() {
        return new Content(campaignId, awardForm, subject(), citation, List.copyOf(evidence));
    }

    void change(Content content) {
        fill(content);
    }

    private void fill(Content content) {
        campaignId = content.campaign();
        awardForm = content.awardForm();
        subjectType = content.subject().type();
        subjectUnitId = content.subject().unit();
        subjectName = content.subject().name();
        subjectSearch = subjectName == null ? null : Folding.fold(subjectName);
        citation = content.citation();
        evidence.clear();
        evidence.addAll(content.evidence());
    }

    /**
     * Refuses what the dossier's own state does not allow the caller.
     *
     * @throws EvidenceRequired   when a dossier without evidence would be submitted
     * @throws StatusConflict     when the action does not start from the status
     * @throws OwnProposal        when the proposer would decide
     * @throws NoMajority         when not more than half of the votes are for it
     * @throws NotWithdrawable    when there is no name to withdraw
     */
    void require(CommendationAction action, Caller caller) {
        if (action == CommendationAction.SUBMIT && evidence.isEmpty()) {
            throw new EvidenceRequired();
        }
        if (!action.startsFrom(status)) {
            throw new StatusConflict(action, status);
        }
        if (action == CommendationAction.DECIDE) {
            if (isProposedBy(caller)) {
                throw new OwnProposal();
            }
            if (!tally().hasMajority()) {
                throw new NoMajority(tally());
            }
        }
        if (action == CommendationAction.WITHDRAW && (withdrawn || !subjectType.isPersonal())) {
            throw new NotWithdrawable();
        }
    }

    private boolean isProposedBy(Caller caller) {
        return !caller.isSystem()
                && (caller.subject().equals(proposedBy) || caller.subject().equals(submittedBy));
    }

    void submit(String by) {
        status = CommendationStatus.SUBMITTED;
        submittedBy = by;
        reason = null;
    }

    void sendBack(String why) {
        status = CommendationStatus.RETURNED;
        reason = why;
    }

    void vote(String member, Vote vote, Instant now) {
        status = CommendationStatus.IN_COUNCIL;
        ballots.put(member, new Ballot(vote, now));
    }

    void reject(String why) {
        status = CommendationStatus.REJECTED;
        reason = why;
    }

    void decide(NewDecision decision) {
        status = CommendationStatus.DECIDED;
        decisionNumber = decision.number();
        decisionDirectiveId = decision.directive();
        decidedOn = decision.decidedOn();
        issuerId = decision.issuer();
    }

    void publish(String code, Instant now) {
        status = CommendationStatus.PUBLISHED;
        awardCode = code;
        publishedAt = now;
    }

    void revoke(String why, Instant now) {
        status = CommendationStatus.REVOKED;
        reason = why;
        revokedAt = now;
    }

    void withdraw() {
        withdrawn = true;
    }

    Tally tally() {
        return Tally.of(ballots.values());
    }

    Subject subject() {
        return new Subject(subjectType, subjectUnitId, subjectName);
    }

    /** Whether the nominee may be named to anyone. */
    boolean isNamedInPublic() {
        return CommendationStatus.PUBLIC.contains(status) && !withdrawn;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    String awardForm() {
        return awardForm;
    }

    UUID unitId() {
        return unitId;
    }

    String citation() {
        return citation;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    Origin origin() {
        return origin;
    }

    CommendationStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    String proposedBy() {
        return proposedBy;
    }

    String submittedBy() {
        return submittedBy;
    }

    /** Why it was returned, rejected or revoked, whichever was last. */
    String reason() {
        return reason;
    }

    Map<String, Ballot> ballots() {
        return ballots;
    }

    /** The decision, once there is one. */
    Optional<NewDecision> decision() {
        return decidedOn == null ? Optional.empty()
                : Optional.of(new NewDecision(decisionNumber, decisionDirectiveId, decidedOn, issuerId));
    }

    String awardCode() {
        return awardCode;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    boolean withdrawn() {
        return withdrawn;
    }
}
