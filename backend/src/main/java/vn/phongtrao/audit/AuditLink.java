package vn.phongtrao.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entry's place in the chain. */
@Entity
@Table(name = "audit_chain")
class AuditLink {

    @Id
    private Long sequence;
    private UUID entryId;
    private byte[] hash;

    protected AuditLink() {
    }

    long sequence() {
        return sequence;
    }

    UUID entryId() {
        return entryId;
    }

    /** 32 bytes. */
    byte[] hash() {
        return hash;
    }
}
