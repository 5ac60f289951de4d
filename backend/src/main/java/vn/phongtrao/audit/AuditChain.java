package vn.phongtrao.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;

/**
 * The hash of an entry in the chain: SHA-256 over the hash before it, the number and every field, each field preceded
 * by its length in bytes so that no two entries read alike.
 */
final class AuditChain {

    private AuditChain() {
    }

    static byte[] hash(byte[] previous, long sequence, AuditEntry entry) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(previous);
            out.writeLong(sequence);
            for (Object field : new Object[] {entry.id(), entry.occurredAt().truncatedTo(ChronoUnit.MICROS),
                entry.actor(), entry.roles(), entry.action(), entry.resource(), entry.unitId(), entry.requestId(),
                entry.data()}) {
                byte[] text = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
