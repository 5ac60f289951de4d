package vn.phongtrao.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One reorganisation of units, at a date, by order of a document. */
@Entity
class Succession {

    @Id
    private UUID id;
    @Version
    private Long version;
    @Enumerated(EnumType.STRING)
    private SuccessionKind kind;
    private LocalDate takesEffectOn;
    private String legalBasis;

    protected Succession() {
    }

    Succession(UUID id, SuccessionKind kind, LocalDate takesEffectOn, String legalBasis) {
        this.id = id;
        this.kind = kind;
        this.takesEffectOn = takesEffectOn;
        this.legalBasis = legalBasis;
    }

    UUID id() {
        return id;
    }

    SuccessionKind kind() {
        return kind;
    }

    LocalDate takesEffectOn() {
        return takesEffectOn;
    }

    String legalBasis() {
        return legalBasis;
    }
}
