package vn.phongtrao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Computes the chain anew and compares it with what is kept. */
@ApplicationScoped
class AuditVerification {

    private static final int AT_ONCE = 500;
    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    private final EntityManager entityManager;
    private final AuditReader reader;

    AuditVerification(EntityManager entityManager, AuditReader reader) {
        this.entityManager = entityManager;
        this.reader = reader;
    }

    /**
     * Verifies every entry that had its place when the call began.
     *
     * <p>The number and hash that the sequencer goes on from are read first: rows before it do not change any more, and
     * rows cut off at the end are missed against it.
     */
    ChainReport verify() {
        Tuple end = (Tuple) entityManager.createNativeQuery(
                "select next_sequence, last_hash from sequencer_lease where name = 'audit'", Tuple.class)
                .getSingleResult();
        long next = ((Number) end.get(0)).longValue();
        byte[] hash = BEFORE_THE_FIRST;
        for (long sequence = 1; sequence < next; ) {
            List<AuditLink> links = reader.linksFrom(sequence, AT_ONCE);
            if (links.isEmpty()) {
                return ChainReport.brokenAt(sequence);
            }
            Map<UUID, AuditEntry> entries = reader.entries(links);
            for (AuditLink link : links) {
                if (sequence == next) {
                    break;
                }
                AuditEntry entry = entries.get(link.entryId());
                if (link.sequence() != sequence || entry == null) {
                    return ChainReport.brokenAt(sequence);
                }
                hash = AuditChain.hash(hash, sequence, entry);
                if (!Arrays.equals(hash, link.hash())) {
                    return ChainReport.brokenAt(sequence);
                }
                sequence++;
            }
            // A long trail does not fit into one session.
            entityManager.clear();
        }
        return Arrays.equals(hash, (byte[]) end.get(1)) ? ChainReport.whole(next - 1) : ChainReport.brokenAt(next - 1);
    }
}
