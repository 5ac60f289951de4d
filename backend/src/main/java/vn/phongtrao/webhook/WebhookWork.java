package vn.phongtrao.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How far a webhook is, and which process sends for it now. */
@Entity
class WebhookWork {

    /** After so long without anything delivered the system stops it. */
    static final Duration LONGEST_FAILING = Duration.ofDays(5);

    @Id
    private UUID webhookId;
    private long lastSequence;
    private Instant dueAt;
    private UUID holder;
    private Instant heldUntil;
    private Instant failingSince;
    private Instant deliveredAt;

    protected WebhookWork() {
    }

    WebhookWork(UUID webhookId, long lastSequence, Instant now) {
        this.webhookId = webhookId;
        this.lastSequence = lastSequence;
        this.dueAt = now;
    }

    void take(UUID process, Instant until) {
        holder = process;
        heldUntil = until;
    }

    /** Lets others go on; who was due longest comes first then. */
    void release(Instant now) {
        holder = null;
        heldUntil = null;
        dueAt = dueAt.isBefore(now) ? now : dueAt;
    }

    boolean isHeldBy(UUID process) {
        return process.equals(holder);
    }

    /** Every event up to this one is dealt with. */
    void passed(long sequence) {
        lastSequence = Math.max(lastSequence, sequence);
    }

    void delivered(Instant now) {
        deliveredAt = now;
        failingSince = null;
    }

    /** @return whether it fails for too long now */
    boolean failed(Instant now) {
        if (failingSince == null) {
            failingSince = now;
        }
        return !failingSince.plus(LONGEST_FAILING).isAfter(now);
    }

    /** Nothing is sent before. */
    void waitUntil(Instant moment) {
        dueAt = moment;
    }

    /** Begins anew: what failed before counts no more. */
    void restart(Instant now) {
        dueAt = now;
        failingSince = null;
    }

    UUID webhookId() {
        return webhookId;
    }

    long lastSequence() {
        return lastSequence;
    }

    Instant failingSince() {
        return failingSince;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }
}
