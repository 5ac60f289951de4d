package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Names the state of the tree of units by a number, drawn anew for every change by whichever process. What is known of a
 * revision stays true, and is of no use to anybody after the next change.
 */
@ApplicationScoped
public class TreeRevision {

    private final EntityManager entityManager;

    TreeRevision(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The revision that is committed, or that of the caller's own transaction. */
    public long current() {
        return ((Number) entityManager.createNativeQuery("select revision from unit_tree where id = 1")
                .getSingleResult()).longValue();
    }

    /** Goes on to a new revision, and makes other changes wait until the transaction ends. */
    void next() {
        entityManager.createNativeQuery("update unit_tree set revision = :revision where id = 1")
                .setParameter("revision", ThreadLocalRandom.current().nextLong(Long.MAX_VALUE)).executeUpdate();
    }
}
