package vn.phongtrao.report;

import java.util.regex.Pattern;
import vn.phongtrao.shared.problem.InvalidContent;

/** Whether a reason says something that its reader can act on. */
final class Substance {

    /** Vietnamese writes one syllable a word: "sai số liệu" says what is wrong, "sai" and "..." do not. */
    private static final int FEWEST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private Substance() {
    }

    /** @throws InvalidContent unless the text has at least three words */
    static void require(String reason, String pointer) {
        if (reason == null || WORD.matcher(reason).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
            throw new InvalidContent(pointer, "TooVague", "Say in at least three words what is to be corrected.", reason);
        }
    }
}
