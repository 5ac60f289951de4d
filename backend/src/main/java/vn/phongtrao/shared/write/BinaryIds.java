package vn.phongtrao.shared.write;

import java.nio.ByteBuffer;
import java.util.UUID;

/** How ids are stored, for those who write SQL themselves. */
public final class BinaryIds {

    private static final int LENGTH = 16;

    private BinaryIds() {
    }

    /** What a {@code binary(16)} column holds of an id. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(LENGTH).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The id that a {@code binary(16)} column holds. */
    public static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
