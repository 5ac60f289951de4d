package vn.phongtrao.succession;

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
    private UUID legalBasisDirectiveId;
    private UUID correctsId;
    private UUID undoneById;

    protected Succession() {
    }

    /** @param correctsId the succession that this one undoes, or null */
    Succession(UUID id, SuccessionKind kind, LocalDate takesEffectOn, String legalBasis, UUID legalBasisDirectiveId,
            UUID correctsId) {
        this.id = id;
        this.kind = kind;
        this.takesEffectOn = takesEffectOn;
        this.legalBasis = legalBasis;
        this.legalBasisDirectiveId = legalBasisDirectiveId;
        this.correctsId = correctsId;
    }

    /** @throws SuccessionNotCorrectable unless it still counts */
    void requireCorrectable() {
        if (correctsId != null) {
            throw SuccessionNotCorrectable.correction();
        }
        if (undoneById != null) {
            throw SuccessionNotCorrectable.undone(this);
        }
    }

    void undoBy(Succession correction) {
        requireCorrectable();
        undoneById = correction.id;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
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

    UUID legalBasisDirectiveId() {
        return legalBasisDirectiveId;
    }

    UUID correctsId() {
        return correctsId;
    }

    UUID undoneById() {
        return undoneById;
    }
}
