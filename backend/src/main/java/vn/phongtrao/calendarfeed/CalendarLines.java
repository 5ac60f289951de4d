package vn.phongtrao.calendarfeed;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar file: at most 75 bytes of UTF-8, continued after a space (RFC 5545, 3.1). */
final class CalendarLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private CalendarLines() {
    }

    /** Folds lines that are too long, never within a character. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.split(END)) {
            int[] bytes = {0};
            line.codePoints().forEach(character -> {
                String next = Character.toString(character);
                int length = next.getBytes(StandardCharsets.UTF_8).length;
                if (bytes[0] + length > LONGEST) {
                    folded.append(END).append(' ');
                    bytes[0] = 1;
                }
                bytes[0] += length;
                folded.append(next);
            });
            folded.append(END);
        }
        return folded.toString();
    }
}
