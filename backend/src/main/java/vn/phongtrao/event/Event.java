package vn.phongtrao.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.shared.write.Ids;

/** Something that happened; never changed after it was written. */
@Entity
public class Event {

    @Id
    private UUID id;
    private String type;
    private Instant occurredAt;
    private String subject;
    private UUID unitId;
    private String data;

    protected Event() {
    }

    Event(String type, Instant occurredAt, String subject, UUID unitId, String data) {
        this.id = Ids.next();
        this.type = type;
        this.occurredAt = occurredAt;
        this.subject = subject;
        this.unitId = unitId;
        this.data = data;
    }

    public UUID id() {
        return id;
    }

    /** Kind of resource and verb, such as {@code campaign.launched}. */
    public String type() {
        return type;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** Path of the resource, such as {@code /api/v1/campaigns/…}. */
    public String subject() {
        return subject;
    }

    /** The unit whose readers may know of it. */
    public UUID unitId() {
        return unitId;
    }

    /** A JSON object. */
    public String data() {
        return data;
    }
}
