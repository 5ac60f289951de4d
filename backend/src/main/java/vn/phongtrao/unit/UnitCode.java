package vn.phongtrao.unit;

import jakarta.persistence.Entity;
import java.util.UUID;

/** An official code that a unit held for a time. */
@Entity
class UnitCode extends UnitFact {

    private String scheme;
    private String code;

    protected UnitCode() {
    }

    UnitCode(UUID unitId, Interval interval, OfficialCode code) {
        super(unitId, interval);
        this.scheme = code.scheme();
        this.code = code.code();
    }

    OfficialCode code() {
        return new OfficialCode(scheme, code);
    }
}
