package vn.phongtrao.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Ids;

/** One unit's figures for one campaign and period, in one revision. */
@Entity
class Report {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID campaignId;
    private UUID unitId;
    private Period period;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private int revision;
    private UUID revisesId;
    @Enumerated(EnumType.STRING)
    private ReportStatus status;
    private boolean effective;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private String note;
    private String reason;
    private String correction;
    @Embedded
    private Provenance provenance;
    private int submission;
    private UUID awaitingUnitId;
    private String createdBy;
    private Instant createdAt;
    private String submittedBy;
    private Instant submittedAt;
    private Instant changedAt;

    protected Report() {
    }

    private Report(UUID id, UUID campaignId, UUID unitId, Period period, Origin origin, Caller author, Instant now) {
        this.id = id;
        this.campaignId = campaignId;
        this.unitId = unitId;
        this.period = period;
        this.firstDay = period.firstDay();
        this.lastDay = period.lastDay();
        this.revision = 1;
        this.status = ReportStatus.DRAFT;
        this.origin = origin;
        this.createdBy = author.subject();
        this.createdAt = now;
        this.changedAt = now;
    }

    static Report draft(NewReport request, Caller author, Instant now) {
        Report report = new Report(Ids.of(request), request.campaign(), request.unit(), request.period(),
                request.origin(), author, now);
        report.note = request.note();
        report.provenance = Provenance.of(request.provenance());
        return report;
    }

    /**
     * Starts a correction.
     *
     * @throws ReportNotRevisable unless this report is approved and counts
     */
    Report revise(NewRevision request, Caller author, Instant now) {
        requireRevisable();
        Report next = new Report(Ids.of(request), campaignId, unitId, period, origin, author, now);
        next.revision = revision + 1;
        next.revisesId = id;
        next.correction = request.reason();
        next.note = note;
        next.provenance = provenance;
        return next;
    }

    /** @throws ReportNotEditable unless it is a draft or returned */
    void requireEditable() {
        if (!status.isEditable()) {
            throw new ReportNotEditable(status);
        }
    }

    /** @throws ReportNotSubmitted unless it is submitted */
    void requireSubmitted() {
        if (status != ReportStatus.SUBMITTED) {
            throw new ReportNotSubmitted(status);
        }
    }

    /** @throws ReportNotRevisable unless it is approved and counts */
    void requireRevisable() {
        if (status != ReportStatus.APPROVED || !effective) {
            throw new ReportNotRevisable();
        }
    }

    /**
     * @throws OwnSubmission when the caller submitted it
     */
    void requireSubmittedByAnother(Caller caller) {
        if (!caller.isSystem() && caller.subject().equals(submittedBy)) {
            throw new OwnSubmission();
        }
    }

    void change(ReportPatch patch, Instant now) {
        requireEditable();
        note = patch.note() == null ? note : patch.note().orElse(null);
        origin = patch.origin() == null ? origin : patch.origin().orElse(origin);
        provenance = patch.provenance() == null ? provenance : Provenance.of(patch.provenance().orElse(null));
        changedAt = now;
    }

    /** @param awaits the unit whose approval it waits for, or null where that of any superior will do */
    void submit(UUID awaits, Caller by, Instant now) {
        requireEditable();
        status = ReportStatus.SUBMITTED;
        submission++;
        awaitingUnitId = awaits;
        submittedBy = by.subject();
        submittedAt = now;
        reason = null;
        changedAt = now;
    }

    void sendBack(String why, Caller by, Instant now) {
        requireSubmittedByAnother(by);
        requireSubmitted();
        status = ReportStatus.RETURNED;
        awaitingUnitId = null;
        reason = why;
        changedAt = now;
    }

    /** One level approves. @param awaits the unit whose approval it waits for next, or null where this was the last */
    void approve(UUID awaits, Caller by, Instant now) {
        requireSubmittedByAnother(by);
        requireSubmitted();
        awaitingUnitId = awaits;
        if (awaits == null) {
            status = ReportStatus.APPROVED;
            effective = true;
        }
        changedAt = now;
    }

    /** A later revision is approved and counts from now on. */
    void giveWay() {
        effective = false;
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

    UUID unitId() {
        return unitId;
    }

    Period period() {
        return period;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    int revision() {
        return revision;
    }

    UUID revisesId() {
        return revisesId;
    }

    ReportStatus status() {
        return status;
    }

    boolean effective() {
        return effective;
    }

    Origin origin() {
        return origin;
    }

    String note() {
        return note;
    }

    /** Why it was returned; null unless it is. */
    String reason() {
        return reason;
    }

    /** What it is to correct; null unless it corrects another. */
    String correction() {
        return correction;
    }

    /** Where its figures come from that say nothing else. */
    Provenance provenance() {
        return provenance == null ? Provenance.NONE : provenance;
    }

    /** How often it was handed in. */
    int submission() {
        return submission;
    }

    /** Whose approval it waits for; null where that of any superior will do, or none. */
    UUID awaitingUnitId() {
        return awaitingUnitId;
    }

    String createdBy() {
        return createdBy;
    }

    /** Null for the sample's, which no account submitted. */
    String submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
