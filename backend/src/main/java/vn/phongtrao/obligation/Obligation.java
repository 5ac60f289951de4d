package vn.phongtrao.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.calendar.ObligationKind;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.problem.InvalidContent;

/** What was recorded by hand for one unit and due date. */
@Entity
class Obligation {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID dueDateId;
    private UUID unitId;
    private LocalDate completedOn;
    private String exemptedBecause;
    private UUID directiveId;
    private String document;
    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected Obligation() {
    }

    Obligation(DueDate dueDate, UUID unit) {
        this.id = ObligationId.of(dueDate.id(), unit);
        this.dueDateId = dueDate.id();
        this.unitId = unit;
    }

    /**
     * @throws DoneByReport    for a report
     * @throws AlreadyRecorded when it was recorded as done before
     * @throws InvalidContent  for a day in the future
     */
    void complete(Completion completion, ObligationKind kind, LocalDate today, Caller by, Instant now) {
        LocalDate day = completion == null || completion.date() == null ? today : completion.date();
        if (day.isAfter(today)) {
            throw new InvalidContent("/date", "InTheFuture", "Must not be after today, " + today + ".", day);
        }
        requireCompletable(kind);
        completedOn = day;
        exemptedBecause = null;
        record(completion == null ? null : completion.directive(), completion == null ? null : completion.document(),
                completion == null ? null : completion.note(), by, now);
    }

    /** @throws AlreadyRecorded when something was recorded before */
    void exempt(Exemption exemption, Caller by, Instant now) {
        requireNothingRecorded();
        exemptedBecause = exemption.reason();
        record(exemption.directive(), exemption.document(), null, by, now);
    }

    /** @throws NothingRecorded when there is nothing to take back */
    void reopen(Reopening reopening, Caller by, Instant now) {
        requireRecorded();
        completedOn = null;
        exemptedBecause = null;
        record(null, null, reopening.reason(), by, now);
    }

    void requireCompletable(ObligationKind kind) {
        if (kind == ObligationKind.REPORT) {
            throw new DoneByReport();
        }
        if (completedOn != null) {
            throw new AlreadyRecorded();
        }
    }

    void requireNothingRecorded() {
        if (completedOn != null || exemptedBecause != null) {
            throw new AlreadyRecorded();
        }
    }

    void requireRecorded() {
        if (completedOn == null && exemptedBecause == null) {
            throw new NothingRecorded();
        }
    }

    private void record(UUID directive, String shownBy, String why, Caller by, Instant now) {
        directiveId = directive;
        document = shownBy;
        note = why;
        recordedBy = by.subject();
        recordedAt = now;
    }

    UUID id() {
        return id;
    }

    /** Of one that is stored, from 1: 0 is the version of one that is not. */
    long shownVersion() {
        return version == null ? 0 : version + 1;
    }

    UUID dueDateId() {
        return dueDateId;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    String exemptedBecause() {
        return exemptedBecause;
    }

    UUID directiveId() {
        return directiveId;
    }

    String document() {
        return document;
    }

    String note() {
        return note;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
