package vn.phongtrao.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** That one unit lay at or below another for a time. */
@Entity
@IdClass(UnitClosure.Key.class)
class UnitClosure {

    @Id
    private UUID ancestorId;
    @Id
    private UUID descendantId;
    @Id
    private LocalDate validFrom;
    private LocalDate validTo;

    protected UnitClosure() {
    }

    UnitClosure(UUID ancestorId, UUID descendantId, Interval interval) {
        this.ancestorId = ancestorId;
        this.descendantId = descendantId;
        this.validFrom = interval.from();
        this.validTo = interval.to();
    }

    UUID ancestorId() {
        return ancestorId;
    }

    Interval interval() {
        return new Interval(validFrom, validTo);
    }

    record Key(UUID ancestorId, UUID descendantId, LocalDate validFrom) implements Serializable {
    }
}
