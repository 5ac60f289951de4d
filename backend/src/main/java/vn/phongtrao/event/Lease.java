package vn.phongtrao.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The sequencer's lease row. Its lock, held to the end of the transaction, makes the holder the only sequencer on any
 * number of API processes; it ends with the transaction, so a crashed holder leaves nothing behind.
 */
@ApplicationScoped
public class Lease {

    private final EntityManager entityManager;

    Lease(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The lease's state, if no other process holds it now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<State> take(String name) {
        List<?> rows = entityManager.createNativeQuery(
                        "select next_sequence, last_hash from sequencer_lease where name = :name "
                                + "for update skip locked", Tuple.class)
                .setParameter("name", name).getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst()
                .map(row -> new State(name, ((Number) row.get(0)).longValue(), (byte[]) row.get(1)));
    }

    /** Keeps where the next holder goes on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(State state) {
        entityManager.createNativeQuery(
                        "update sequencer_lease set next_sequence = :next, last_hash = :hash where name = :name")
                .setParameter("next", state.nextSequence())
                .setParameter("hash", state.lastHash())
                .setParameter("name", state.name())
                .executeUpdate();
    }

    /**
     * @param name         which sequence
     * @param nextSequence the number to give next, from 1
     * @param lastHash     32 bytes; the hash of the row numbered last, where the sequence is a chain
     */
    public record State(String name, long nextSequence, byte[] lastHash) {
    }
}
