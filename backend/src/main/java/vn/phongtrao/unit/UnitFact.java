package vn.phongtrao.unit;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import vn.phongtrao.shared.write.Ids;

/** Something that holds of a unit for an interval. */
@MappedSuperclass
abstract class UnitFact {

    @Id
    private UUID id;
    private UUID unitId;
    private LocalDate validFrom;
    private LocalDate validTo;

    UnitFact() {
    }

    UnitFact(UUID unitId, Interval interval) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.validFrom = interval.from();
        this.validTo = interval.to();
    }

    UUID unitId() {
        return unitId;
    }

    Interval interval() {
        return new Interval(validFrom, validTo);
    }

    /** Ends it earlier: {@code day} is the first on which it no longer holds. */
    void endOn(LocalDate day) {
        validTo = day;
    }
}
