package vn.phongtrao.bench;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Identifiers as the database holds them. */
final class Bytes {

    private static final int LENGTH = 16;

    private Bytes() {
    }

    static byte[] of(UUID id) {
        return ByteBuffer.allocate(LENGTH).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
