package vn.phongtrao.unitimport;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import vn.phongtrao.shared.text.Nfc;

/**
 * The text of an uploaded file, in NFC. It is UTF-8 or Windows-1258, the code page of Vietnamese Windows, in which tones
 * are characters of their own. Which of the two is said by the {@code charset} of the media type or, where it is not,
 * found out: what is valid UTF-8 is UTF-8, and what reads as Vietnamese in Windows-1258 is that.
 */
final class FileText {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    /** Marks that office programs write beside letters. */
    private static final String OTHER_MARKS = "–—‘’“”„•…°·×½²³€₫«»§©®™\u00AD";
    private static final String FOREIGN_LETTERS = "ßäåæçëïñöøûüÿœ";

    private FileText() {
    }

    /**
     * @param charset as the media type names it, or null
     * @throws UnreadableFile when the bytes are no text of an encoding that is known
     */
    static String decode(byte[] file, String charset) {
        return Nfc.normalise(withoutMark(charset == null ? detected(file) : declared(file, charset)));
    }

    private static String declared(byte[] file, String charset) {
        Charset named = switch (charset.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8", "us-ascii" -> StandardCharsets.UTF_8;
            case "windows-1258", "cp1258" -> WINDOWS_1258;
            default -> throw new UnreadableFile("The charset " + charset + " is not known here. Save the file as UTF-8, "
                    + "or name charset=windows-1258.");
        };
        try {
            return strictly(file, named);
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("The file is not " + named.name() + ", which its media type names: "
                    + place(file, named) + ". Save it as UTF-8.");
        }
    }

    private static String detected(byte[] file) {
        try {
            return strictly(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                String text = strictly(file, WINDOWS_1258);
                if (isVietnamese(text)) {
                    return text;
                }
            } catch (CharacterCodingException neither) {
                // Said below: it is the same to the sender whether a byte has no meaning or makes none.
            }
            throw new UnreadableFile("The file is neither UTF-8 (" + place(file, StandardCharsets.UTF_8)
                    + ") nor Vietnamese in Windows-1258. Save it as UTF-8.");
        }
    }

    private static String strictly(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file)).toString();
    }

    /** Where the first byte stands that the encoding does not have. */
    private static String place(byte[] file, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, CharBuffer.allocate(file.length + 1), true);
        int line = 1;
        for (int i = 0; i < bytes.position(); i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        return String.format("byte 0x%02X in line %d", file[Math.min(bytes.position(), file.length - 1)] & 0xFF, line);
    }

    /** Whether every letter is one of Vietnamese, and every tone stands on a vowel. */
    private static boolean isVietnamese(String text) {
        OptionalInt strange = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .filter(c -> c > 0x7F && c != 0xA0 && OTHER_MARKS.indexOf(c) < 0 && FOREIGN_LETTERS.indexOf(c) < 0
                        && !isVietnameseLetter(c)).findFirst();
        return strange.isEmpty();
    }

    private static boolean isVietnameseLetter(int c) {
        int lower = Character.toLowerCase(c);
        return "ăâđêôơư".indexOf(lower) >= 0 || "àảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵ".indexOf(lower) >= 0
                || lower >= 0x1EA0 && lower <= 0x1EF9;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
