package vn.phongtrao.unit;

import jakarta.persistence.Entity;
import java.util.UUID;

/** What a unit lay directly below for a time. */
@Entity
class UnitParent extends UnitFact {

    private UUID parentId;

    protected UnitParent() {
    }

    UnitParent(UUID unitId, Interval interval, UUID parentId) {
        super(unitId, interval);
        this.parentId = parentId;
    }

    UUID parentId() {
        return parentId;
    }
}
