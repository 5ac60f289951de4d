package vn.phongtrao.unitimport;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the rows stand in a file. */
enum ImportFormat {
    CSV("csv"),
    JSON("json"),
    /** JSON with the keys of the national catalogue. */
    VN_CATALOGUE("vn-catalogue");

    private final String word;

    ImportFormat(String word) {
        this.word = word;
    }

    /** As the parameter {@code format} and the answers write it. */
    String word() {
        return word;
    }

    static Optional<ImportFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(ImportFormat::word).collect(Collectors.joining(", "));
    }
}
