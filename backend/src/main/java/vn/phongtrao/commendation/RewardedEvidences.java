package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which evidence has been rewarded with which form. */
@ApplicationScoped
class RewardedEvidences {

    private final EntityManager entityManager;

    RewardedEvidences(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The dossiers that rewarded evidence of the given ones, with the same form. */
    Map<RewardedEvidence.Key, UUID> of(Collection<Commendation> dossiers) {
        Set<String> references = dossiers.stream().flatMap(dossier -> dossier.evidence().stream())
                .map(Evidence::key).collect(Collectors.toSet());
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<RewardedEvidence.Key, UUID> rewarded = new HashMap<>();
        entityManager.createQuery("select r from RewardedEvidence r where r.awardForm in (:forms) "
                        + "and r.reference in (:references)", RewardedEvidence.class)
                .setParameter("forms", dossiers.stream().map(Commendation::awardForm).collect(Collectors.toSet()))
                .setParameter("references", references).getResultList()
                .forEach(row -> rewarded.put(
                        new RewardedEvidence.Key(row.awardForm(), row.kind(), row.reference()), row.commendationId()));
        return rewarded;
    }

    /** @throws EvidenceAlreadyRewarded when another dossier rewarded evidence of this one */
    static void check(Commendation dossier, Map<RewardedEvidence.Key, UUID> rewarded) {
        List<Evidence> evidence = dossier.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            UUID by = rewarded.get(RewardedEvidence.Key.of(dossier.awardForm(), evidence.get(i)));
            if (by != null && !by.equals(dossier.id())) {
                throw new EvidenceAlreadyRewarded(i, evidence.get(i), dossier.awardForm());
            }
        }
    }

    /**
     * Takes the dossier's evidence for it; of two decisions at once, the second waits for the first and is refused.
     *
     * @throws EvidenceAlreadyRewarded when another decision has taken one of them
     */
    void take(Commendation dossier) {
        List<Evidence> inOneOrder = dossier.evidence().stream()
                .sorted(Comparator.comparing(Evidence::kind).thenComparing(Evidence::key)).toList();
        for (Evidence evidence : inOneOrder) {
            int inserted = entityManager.createNativeQuery("insert ignore into rewarded_evidence "
                            + "(award_form, kind, reference, commendation_id) values (:form, :kind, :reference, :id)")
                    .setParameter("form", dossier.awardForm())
                    .setParameter("kind", evidence.kind().name())
                    .setParameter("reference", evidence.key())
                    .setParameter("id", dossier.id())
                    .executeUpdate();
            if (inserted == 0) {
                throw new EvidenceAlreadyRewarded(dossier.evidence().indexOf(evidence), evidence, dossier.awardForm());
            }
        }
    }

    /** Lets the dossier's evidence be rewarded anew. */
    void free(Commendation dossier) {
        entityManager.createQuery("delete from RewardedEvidence r where r.commendationId = :id")
                .setParameter("id", dossier.id()).executeUpdate();
    }
}
