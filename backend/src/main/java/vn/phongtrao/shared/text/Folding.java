package vn.phongtrao.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What accent-insensitive search compares. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {
    }

    /**
     * The text without tone and vowel marks, {@code đ} as {@code d}, in lower case, with single spaces and none at the
     * ends. Two spellings that differ in tone placement ({@code Hoà}, {@code Hòa}) or normal form fold alike.
     */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
        // Lower-casing can bring a mark back (İ becomes i with a dot above).
        return SPACES.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll(" ").strip();
    }

    /** A pattern for {@code like … escape '!'} that finds the folded text anywhere; null for null or blank text. */
    public static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + fold(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
