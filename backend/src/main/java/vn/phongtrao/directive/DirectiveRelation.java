package vn.phongtrao.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What one document does to, or takes from, another. */
@Entity
class DirectiveRelation {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID fromId;
    private UUID toId;
    @Enumerated(EnumType.STRING)
    private RelationKind kind;
    private String article;
    private LocalDate effectiveOn;

    protected DirectiveRelation() {
    }

    DirectiveRelation(UUID id, UUID fromId, NewRelation request) {
        this.id = id;
        this.fromId = fromId;
        this.toId = request.to();
        this.kind = request.kind();
        this.article = request.article() == null ? "" : request.article().strip();
        this.effectiveOn = request.date();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID fromId() {
        return fromId;
    }

    UUID toId() {
        return toId;
    }

    RelationKind kind() {
        return kind;
    }

    /** The part of the other document that is meant; null for the whole of it. */
    String article() {
        return article.isEmpty() ? null : article;
    }

    /** From when the relation has its effect; null where it does not say. */
    LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** How the relation ends the other document's force; the issue of this one counts where it has no day itself. */
    Force.Ending ending(LocalDate fromInForce) {
        return new Force.Ending(kind, effectiveOn == null ? fromInForce : effectiveOn, article.isEmpty());
    }
}
