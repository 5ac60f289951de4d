package vn.phongtrao.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An entry that waits for its place in the chain. */
@Entity
class AuditPending {

    @Id
    private UUID entryId;
    private Instant occurredAt;

    protected AuditPending() {
    }

    AuditPending(AuditEntry entry) {
        this.entryId = entry.id();
        this.occurredAt = entry.occurredAt();
    }
}
