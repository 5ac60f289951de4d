package vn.phongtrao.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A body that exists from a date to a date. What holds for a time only stands in {@link UnitFact}s. */
@Entity
class Unit {

    @Id
    private UUID id;
    @Version
    private Long version;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Unit() {
    }

    Unit(UUID id, Interval lifetime) {
        this.id = id;
        this.validFrom = lifetime.from();
        this.validTo = lifetime.to();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Interval lifetime() {
        return new Interval(validFrom, validTo);
    }

    void endOn(LocalDate day) {
        validTo = day;
    }
}
