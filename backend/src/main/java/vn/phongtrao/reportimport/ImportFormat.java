package vn.phongtrao.reportimport;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.upload.UnreadableFile;

/** How the figures stand in a file. */
enum ImportFormat {
    CSV("csv"),
    JSON("json"),
    XLSX("xlsx");

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String word;

    ImportFormat(String word) {
        this.word = word;
    }

    /** As the parameter {@code format} and the answers write it. */
    String word() {
        return word;
    }

    /** @param asked the parameter, or null where the media type says it */
    static ImportFormat of(String asked, MediaType media) {
        if (asked != null) {
            return Arrays.stream(values()).filter(format -> format.word.equals(asked)).findFirst()
                    .orElseThrow(() -> new InvalidParameter("format", "UnknownValue", "Expected csv, json or xlsx.", asked));
        }
        String type = (media.getType() + "/" + media.getSubtype()).toLowerCase(Locale.ROOT);
        return switch (type) {
            case XLSX_TYPE -> XLSX;
            case MediaType.APPLICATION_JSON -> JSON;
            default -> CSV;
        };
    }

    /**
     * Holds the file against what it is said to be.
     *
     * @throws UnreadableFile when its first bytes are those of something else
     */
    void requireContent(Path file) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ZIP.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Arrays.equals(head, OLE)) {
            throw new UnreadableFile("The file is an old .xls workbook, or one with a password. Save it as .xlsx without a "
                    + "password.");
        }
        boolean zipped = Arrays.equals(head, ZIP);
        if (this == XLSX && !zipped) {
            throw new UnreadableFile("The file is said to be a workbook (.xlsx), but is none.");
        }
        if (this != XLSX && zipped) {
            throw new UnreadableFile("The file is said to be " + word + ", but is a workbook or an archive. Send a workbook as "
                    + XLSX_TYPE + ".");
        }
    }
}
