package vn.phongtrao.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.event.Event;
import vn.phongtrao.shared.access.Caller;

/** One change by one actor; never changed after it was written. */
@Entity
class AuditEntry {

    @Id
    private UUID id;
    private Instant occurredAt;
    private String actor;
    private String roles;
    private String action;
    private String resource;
    private UUID unitId;
    private String requestId;
    private String data;

    protected AuditEntry() {
    }

    AuditEntry(Event event, Caller caller, String requestId) {
        this.id = event.id();
        this.occurredAt = event.occurredAt();
        this.actor = caller.subject();
        this.roles = caller.roles().stream().sorted().collect(Collectors.joining(","));
        this.action = event.type();
        this.resource = event.subject();
        this.unitId = event.unitId();
        this.requestId = requestId;
        this.data = event.data();
    }

    UUID id() {
        return id;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String actor() {
        return actor;
    }

    String roles() {
        return roles;
    }

    String action() {
        return action;
    }

    String resource() {
        return resource;
    }

    UUID unitId() {
        return unitId;
    }

    String requestId() {
        return requestId;
    }

    String data() {
        return data;
    }
}
