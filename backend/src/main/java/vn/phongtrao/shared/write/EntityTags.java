package vn.phongtrao.shared.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Strong entity tags (RFC 9110, 8.8.3): {@code "<version>-<digest of the bytes>"} for a resource,
 * {@code "<digest>"} for a list. The digest makes the tag strong, since names and allowed actions in a representation
 * change without a new version; a change compares the version alone, so that those do not refuse it.
 */
public final class EntityTags {

    private static final int DIGEST_BYTES = 12;

    private EntityTags() {
    }

    public static String of(long version, byte[] representation) {
        return "\"" + version + "-" + digest(representation) + "\"";
    }

    public static String of(byte[] representation) {
        return "\"" + digest(representation) + "\"";
    }

    /** Whether {@code If-None-Match} names the tag; comparison is weak there, as RFC 9110, 13.1.2 wants. */
    public static boolean isNamedBy(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sha256(String content) {
        return sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] representation) {
        return HexFormat.of().formatHex(sha256(representation), 0, DIGEST_BYTES);
    }
}
