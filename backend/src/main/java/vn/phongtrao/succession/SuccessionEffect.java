package vn.phongtrao.succession;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** What a succession did to one unit: how the unit stood through time before and after. */
@Entity
@IdClass(SuccessionEffect.Key.class)
class SuccessionEffect {

    /** What happened to the unit. */
    enum Kind {
        /** It begins on the day. */
        OPENED,
        /** The day is the first on which it no longer exists. */
        CLOSED,
        /** It stays the same unit, with another name, type, parent or code. */
        CHANGED,
        /** It lies below another unit, because what it lay below ended or lost it. */
        MOVED,
        /** By a correction: it stands again as before. */
        RESTORED,
        /** By a correction: it never existed. */
        ANNULLED
    }

    @Id
    private UUID successionId;
    @Id
    private UUID unitId;
    @Enumerated(EnumType.STRING)
    private Kind effect;
    private String beforeState;
    private String afterState;

    protected SuccessionEffect() {
    }

    SuccessionEffect(UUID successionId, UUID unitId, Kind effect, String beforeState, String afterState) {
        this.successionId = successionId;
        this.unitId = unitId;
        this.effect = effect;
        this.beforeState = beforeState;
        this.afterState = afterState;
    }

    UUID successionId() {
        return successionId;
    }

    UUID unitId() {
        return unitId;
    }

    Kind effect() {
        return effect;
    }

    /** JSON of the {@link vn.phongtrao.unit.UnitState}, or null for a unit that was opened. */
    String beforeState() {
        return beforeState;
    }

    /** JSON of the {@link vn.phongtrao.unit.UnitState}. */
    String afterState() {
        return afterState;
    }

    record Key(UUID successionId, UUID unitId) implements Serializable {
    }
}
