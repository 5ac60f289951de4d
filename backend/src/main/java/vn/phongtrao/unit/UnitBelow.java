package vn.phongtrao.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What lay at or below a unit under one name and type for a time. Queries read it; {@link UnitsBelow} writes it. */
@Entity
@Immutable
@IdClass(UnitBelow.Key.class)
class UnitBelow {

    @Id
    private UUID ancestorId;
    @Id
    private int fork;
    @Id
    private LocalDate validFrom;
    @Id
    private UUID unitId;
    private LocalDate validTo;
    @Enumerated(EnumType.STRING)
    private UnitType type;
    private String localTerm;
    private String name;
    private String nameEn;

    protected UnitBelow() {
    }

    record Key(UUID ancestorId, int fork, LocalDate validFrom, UUID unitId) implements Serializable {
    }
}
