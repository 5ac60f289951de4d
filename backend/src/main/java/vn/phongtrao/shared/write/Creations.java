package vn.phongtrao.shared.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.UUID;

/** Which content each client-chosen id was created with, so that a repeated creation is told from a clash. */
@ApplicationScoped
class Creations {

    private final EntityManager entityManager;

    Creations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Takes the id for this transaction.
     *
     * @return false when the same content was created under the id before
     * @throws IdTaken when other content was
     */
    boolean claim(UUID id, byte[] contentHash) {
        int inserted = entityManager.createNativeQuery(
                        "insert ignore into client_chosen_id (id, content_hash) values (:id, :hash)")
                .setParameter("id", id).setParameter("hash", contentHash).executeUpdate();
        if (inserted == 1) {
            return true;
        }
        byte[] first = (byte[]) entityManager.createNativeQuery(
                        "select content_hash from client_chosen_id where id = :id", byte[].class)
                .setParameter("id", id).getSingleResult();
        if (!Arrays.equals(first, contentHash)) {
            throw new IdTaken(id);
        }
        return false;
    }
}
