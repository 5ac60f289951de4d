package vn.phongtrao.commendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** That a piece of evidence has been rewarded with an award form. */
@Entity
@IdClass(RewardedEvidence.Key.class)
class RewardedEvidence {

    @Id
    private String awardForm;
    @Id
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;
    @Id
    private String reference;
    private UUID commendationId;

    protected RewardedEvidence() {
    }

    String awardForm() {
        return awardForm;
    }

    EvidenceKind kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    UUID commendationId() {
        return commendationId;
    }

    record Key(String awardForm, EvidenceKind kind, String reference) implements Serializable {

        static Key of(String awardForm, Evidence evidence) {
            return new Key(awardForm, evidence.kind(), evidence.key());
        }
    }
}
