package vn.phongtrao.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An event that waits for its number. */
@Entity
class EventPending {

    @Id
    private UUID eventId;
    private Instant occurredAt;

    protected EventPending() {
    }

    EventPending(Event event) {
        this.eventId = event.id();
        this.occurredAt = event.occurredAt();
    }
}
