package vn.phongtrao.reportimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An uploaded file on the disk of the process, for as long as it is worked on.
 *
 * @param sha256 in hexadecimal digits
 */
record SpooledFile(Path path, String sha256) implements AutoCloseable {

    /** Writes a stream to the disk, not to the heap. */
    static SpooledFile of(InputStream content) {
        return of(content::transferTo);
    }

    /** Writes something that gives its bytes by itself. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    static SpooledFile of(Content content) {
        try {
            Path path = Files.createTempFile("report-import-", ".part");
            try (OutputStream out = Files.newOutputStream(path)) {
                content.writeTo(out);
            } catch (IOException | RuntimeException e) {
                Files.delete(path);
                throw e;
            }
            return new SpooledFile(path, digest(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path path) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** The bytes once, after which the file is gone. */
    InputStream openLast() {
        try {
            return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
