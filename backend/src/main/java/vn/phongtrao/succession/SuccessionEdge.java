package vn.phongtrao.succession;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** That one unit went into another, wholly or in part. */
@Entity
@IdClass(SuccessionEdge.Key.class)
class SuccessionEdge {

    @Id
    private UUID successionId;
    @Id
    private UUID fromId;
    @Id
    private UUID toId;
    private boolean whole;

    protected SuccessionEdge() {
    }

    SuccessionEdge(UUID successionId, UUID fromId, UUID toId, boolean whole) {
        this.successionId = successionId;
        this.fromId = fromId;
        this.toId = toId;
        this.whole = whole;
    }

    UUID successionId() {
        return successionId;
    }

    UUID fromId() {
        return fromId;
    }

    UUID toId() {
        return toId;
    }

    boolean whole() {
        return whole;
    }

    Key key() {
        return new Key(successionId, fromId, toId);
    }

    record Key(UUID successionId, UUID fromId, UUID toId) implements Serializable {
    }
}
