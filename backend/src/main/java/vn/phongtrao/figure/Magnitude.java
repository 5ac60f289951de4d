package vn.phongtrao.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that multiply a number, folded: "nghìn tỷ" is a thousand times 10⁹. */
final class Magnitude {

    private static final Map<String, BigDecimal> FACTORS = Map.of(
            "chuc", BigDecimal.TEN,
            "tram", BigDecimal.valueOf(100),
            "nghin", BigDecimal.valueOf(1_000),
            "ngan", BigDecimal.valueOf(1_000),
            "van", BigDecimal.valueOf(10_000),
            "trieu", BigDecimal.valueOf(1_000_000),
            "ty", BigDecimal.valueOf(1_000_000_000),
            "ti", BigDecimal.valueOf(1_000_000_000));
    private static final Pattern WORD = Pattern.compile("^\\s*(chuc|tram|nghin|ngan|van|trieu|ty|ti)(?![a-z0-9])");
    /** A longer run ("tỷ tỷ tỷ") is no number that anybody writes. */
    private static final int MOST_WORDS = 2;

    private Magnitude() {
    }

    /** The magnitude words at the start of the text, multiplied; the factor 1 where there is none. */
    static Run run(String text) {
        BigDecimal factor = BigDecimal.ONE;
        String rest = text;
        int words = 0;
        for (Matcher m = WORD.matcher(rest); m.find(); m = WORD.matcher(rest)) {
            if (++words > MOST_WORDS) {
                throw new WrittenNumber.Unreadable("too many magnitudes follow each other");
            }
            factor = factor.multiply(FACTORS.get(m.group(1)));
            rest = rest.substring(m.end());
        }
        return new Run(factor, rest);
    }

    /** Magnitudes read, and the text after them. */
    record Run(BigDecimal factor, String rest) {

        boolean isPresent() {
            return factor.compareTo(BigDecimal.ONE) > 0;
        }
    }
}
