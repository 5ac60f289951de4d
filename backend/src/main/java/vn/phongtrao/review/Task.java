package vn.phongtrao.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.phongtrao.shared.problem.InvalidContent;

/** What a conclusion asks somebody to do. */
@Entity
class Task {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID campaignId;
    private UUID reviewId;
    private String text;
    private UUID unitId;
    private LocalDate dueOn;
    private LocalDate completedOn;
    private String outcome;

    protected Task() {
    }

    Task(UUID id, Review review, NewConclusion conclusion) {
        this.id = id;
        this.campaignId = review.campaignId();
        this.reviewId = review.id();
        this.text = conclusion.text();
        this.unitId = conclusion.unit();
        this.dueOn = conclusion.dueOn();
    }

    /** @throws TaskCompleted once completed */
    void change(TaskPatch patch) {
        requireOpen();
        if (patch.text() != null) {
            text = patch.text().orElseThrow();
        }
        if (patch.unit() != null) {
            unitId = patch.unit().orElse(null);
        }
        if (patch.dueOn() != null) {
            dueOn = patch.dueOn().orElse(null);
        }
    }

    /** @throws TaskCompleted once completed */
    void complete(TaskCompletion completion, LocalDate today) {
        LocalDate day = completion == null || completion.date() == null ? today : completion.date();
        if (day.isAfter(today)) {
            throw new InvalidContent("/date", "InTheFuture", "Must not be after today, " + today + ".", day);
        }
        requireOpen();
        completedOn = day;
        outcome = completion == null ? null : completion.outcome();
    }

    void requireOpen() {
        if (completedOn != null) {
            throw new TaskCompleted(completedOn);
        }
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

    UUID reviewId() {
        return reviewId;
    }

    String text() {
        return text;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    String outcome() {
        return outcome;
    }
}
