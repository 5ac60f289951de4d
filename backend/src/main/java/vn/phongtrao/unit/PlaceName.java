package vn.phongtrao.unit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.phongtrao.shared.text.Nfc;

/**
 * Whether two spellings of a place's name say the same. What the place is ({@code Xã}, {@code Phường}, {@code Tỉnh} …)
 * stands before the name in one list and in a column of its own in another; capitals, hyphens and the letter that
 * carries the tone ({@code Hoà}, {@code Hòa}) differ by house style. Accents and tones themselves never do.
 */
public final class PlaceName {

    private static final Pattern KIND = Pattern.compile(
            "^(thành phố|thủ đô|tỉnh|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)\\s+(?=\\S)");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\-–—]+");

    private PlaceName() {
    }

    /** The name alone, in the one spelling by which names are compared. */
    public static String core(String name) {
        String spaced = BETWEEN_WORDS.matcher(Nfc.normalise(name).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return Arrays.stream(KIND.matcher(spaced).replaceFirst("").split(" "))
                .map(PlaceName::toneLast).collect(Collectors.joining(" "));
    }

    public static boolean same(String one, String other) {
        return core(one).equals(core(other));
    }

    private static String toneLast(String syllable) {
        String letters = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        Matcher tone = TONES.matcher(letters);
        String last = tone.find() ? tone.group() : "";
        return Normalizer.normalize(tone.replaceAll(""), Normalizer.Form.NFC) + last;
    }
}
