package vn.phongtrao.storedfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** Says what a file is that somebody sent, or why it is not taken. */
final class Inspection {

    private static final Tika SIGNATURES = new Tika();
    private static final String UNKNOWN = "application/octet-stream";

    private Inspection() {
    }

    /**
     * Looks at a file.
     *
     * @param sentName as its sender calls it
     * @param sentType media type as its sender has it, or null
     */
    static InspectedFile inspect(Path file, String sentName, String sentType) {
        FileName name = FileName.of(sentName);
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new DamagedFile("is empty");
            }
            FileType type = type(file);
            if (!type.isEndOf(name.text())) {
                throw FileTypeMismatch.ofName(type, name.text());
            }
            String said = sentType == null ? UNKNOWN : withoutParameters(sentType);
            if (!said.equalsIgnoreCase(UNKNOWN) && !type.isCalled(said)) {
                throw FileTypeMismatch.ofSender(type, said);
            }
            return new InspectedFile(file, name, type, size, sha256(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the bytes alone: Tika is not told the name. */
    private static FileType type(Path file) throws IOException {
        String found;
        try (InputStream in = Files.newInputStream(file)) {
            found = SIGNATURES.detect(in);
        }
        Optional<FileType> type = isArchive(file) ? ZippedDocument.type(file) : FileType.of(found);
        return type.orElseThrow(() -> new FileTypeRefused(found.equals(UNKNOWN) ? "nothing that is known" : found));
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static String withoutParameters(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
