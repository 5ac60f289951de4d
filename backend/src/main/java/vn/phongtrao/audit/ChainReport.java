package vn.phongtrao.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the audit trail is as it was written.
 *
 * @param entries     how many entries fit the chain, counted from the first
 * @param firstBroken number of the first entry that was edited, removed or put elsewhere; absent where none was
 */
@Schema(name = "AuditChainReport")
public record ChainReport(boolean intact, long entries, Long firstBroken) {

    static ChainReport whole(long entries) {
        return new ChainReport(true, entries, null);
    }

    static ChainReport brokenAt(long sequence) {
        return new ChainReport(false, sequence - 1, sequence);
    }
}
