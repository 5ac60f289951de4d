package vn.phongtrao.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A unit's type for a time. */
@Entity
class UnitTyping extends UnitFact {

    @Enumerated(EnumType.STRING)
    private UnitType type;
    private String localTerm;

    protected UnitTyping() {
    }

    UnitTyping(UUID unitId, Interval interval, UnitType type, String localTerm) {
        super(unitId, interval);
        this.type = type;
        this.localTerm = localTerm;
    }

    UnitType type() {
        return type;
    }

    String localTerm() {
        return localTerm;
    }
}
