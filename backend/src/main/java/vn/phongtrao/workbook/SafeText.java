package vn.phongtrao.workbook;

/**
 * Texts that no spreadsheet program takes for a formula, not even after the sheet was saved as a table (OWASP, CSV
 * injection): an apostrophe stands before what would begin one.
 */
public final class SafeText {

    private static final String BEGINNINGS = "=+-@\t\r";

    private SafeText() {
    }

    /** As it is written into a cell. */
    public static String of(String text) {
        return text != null && !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** As it was before it was written into a cell. */
    public static String read(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && BEGINNINGS.indexOf(text.charAt(1)) >= 0
                ? text.substring(1) : text;
    }
}
