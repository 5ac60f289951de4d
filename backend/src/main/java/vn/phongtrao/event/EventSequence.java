package vn.phongtrao.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The number of an event. */
@Entity
class EventSequence {

    @Id
    private Long sequence;
    private UUID eventId;

    protected EventSequence() {
    }

    long sequence() {
        return sequence;
    }

    UUID eventId() {
        return eventId;
    }
}
