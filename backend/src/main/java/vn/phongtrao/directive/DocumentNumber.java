package vn.phongtrao.directive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's number as it is cited, such as {@code 16/KH-BCĐUBND}, {@code 09-CT/TW} or {@code 06/2022/QH15}.
 *
 * @param text     the whole, without stray spaces
 * @param number   the running number with its leading zero; null where the text does not start with one
 * @param notation kind and issuer, without the year of a normative document; null where the text has none
 */
record DocumentNumber(String text, String number, String notation) {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,6}\\p{L}?)(?:[/-](?:(?:19|20)\\d{2}/)?(\\p{L}.*))?");
    private static final Pattern STRAY_SPACES = Pattern.compile("(?<=[/-])\\s+|\\s+(?=[/-])");

    /** Reads a number; printers leave spaces around the strokes, which mean nothing. Null for null. */
    static DocumentNumber read(String printed) {
        if (printed == null) {
            return null;
        }
        String text = STRAY_SPACES.matcher(printed.strip()).replaceAll("");
        Matcher parts = PARTS.matcher(text);
        return parts.matches() ? new DocumentNumber(text, parts.group(1), parts.group(2))
                : new DocumentNumber(text, null, null);
    }
}
