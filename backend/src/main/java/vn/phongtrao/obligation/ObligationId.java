package vn.phongtrao.obligation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of a due date together with a unit: a UUID version 8 (RFC 9562) of the first 48 bits of the due date's id and of
 * a hash of both ids. So the due date is found from it without any stored row, and the unit among those that owe it.
 */
final class ObligationId {

    private static final long DUE_DATE_BITS = 0xFFFF_FFFF_FFFF_0000L;
    private static final long VERSION = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private ObligationId() {
    }

    static UUID of(UUID dueDate, UUID unit) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(ByteBuffer.allocate(32)
                .putLong(dueDate.getMostSignificantBits()).putLong(dueDate.getLeastSignificantBits())
                .putLong(unit.getMostSignificantBits()).putLong(unit.getLeastSignificantBits()).array()));
        return new UUID(dueDate.getMostSignificantBits() & DUE_DATE_BITS | VERSION | hash.getLong() & 0xFFF,
                VARIANT | hash.getLong() >>> 2);
    }

    /** The least id that a due date of this obligation can have. */
    static UUID leastDueDate(UUID obligation) {
        return new UUID(obligation.getMostSignificantBits() & DUE_DATE_BITS, 0);
    }

    /** The greatest id that a due date of this obligation can have. */
    static UUID greatestDueDate(UUID obligation) {
        return new UUID(obligation.getMostSignificantBits() | ~DUE_DATE_BITS, -1);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
