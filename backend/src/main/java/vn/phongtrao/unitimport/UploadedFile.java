package vn.phongtrao.unitimport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file to import.
 *
 * @param content   at most 20 MiB
 * @param charset   as its media type names it, or null
 * @param json      whether its rows stand in a JSON array; else in a CSV table
 * @param catalogue whether its columns are those of the national catalogue
 * @param dryRun    whether nothing is to be entered
 */
record UploadedFile(byte[] content, String charset, boolean json, boolean catalogue, boolean dryRun) {

    /** What makes two requests the same. */
    record Fingerprint(String sha256, String charset, String format, boolean dryRun) {
    }

    ImportFormat format() {
        if (catalogue) {
            return ImportFormat.VN_CATALOGUE;
        }
        return json ? ImportFormat.JSON : ImportFormat.CSV;
    }

    Fingerprint fingerprint() {
        try {
            return new Fingerprint(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), charset,
                    format().word(), dryRun);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
