package vn.phongtrao.reportimport;

import java.util.UUID;
import vn.phongtrao.shared.time.Period;

/**
 * What is to be done with a file.
 *
 * @param fileName as the sender calls it, or null
 * @param charset  of a text, as its media type names it, or null
 * @param dryRun   whether nothing is to be entered
 * @param submit   whether reports without a problem are handed in
 * @param campaign that of the file, or null where the file alone says it
 * @param period   that of the file, or null where the file alone says it
 */
record ImportOrder(ImportFormat format, String fileName, String charset, ImportMode mode, boolean dryRun, boolean submit,
        UUID campaign, Period period) {

    /** What makes two requests the same. */
    record Fingerprint(String sha256, ImportOrder order) {
    }

    Fingerprint fingerprint(SpooledFile file) {
        return new Fingerprint(file.sha256(), this);
    }

    /** What the figures say that they come from. */
    String document() {
        return fileName == null ? "Tệp " + format.word() : fileName;
    }
}
