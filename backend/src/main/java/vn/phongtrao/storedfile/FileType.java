package vn.phongtrao.storedfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is taken: what scanners and phones make, and what offices write without macros. */
public enum FileType {
    PDF("application/pdf", List.of("pdf"), List.of("application/x-pdf")),
    PNG("image/png", List.of("png"), List.of()),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), List.of("image/jpg", "image/pjpeg")),
    TIFF("image/tiff", List.of("tif", "tiff"), List.of("image/tif")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> otherNames;

    /** A document that is an archive. */
    FileType(String mediaType, String extension) {
        this(mediaType, List.of(extension), List.of("application/zip", "application/x-zip-compressed"));
    }

    FileType(String mediaType, List<String> extensions, List<String> otherNames) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.otherNames = otherNames;
    }

    /** As IANA has it. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending that its names have, without the dot. */
    String extension() {
        return extensions.get(0);
    }

    boolean isEndOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a sender who knows the type may call it so; many know only that it is bytes, or an archive. */
    boolean isCalled(String said) {
        String name = said.toLowerCase(Locale.ROOT);
        return name.equals(mediaType) || otherNames.contains(name);
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
