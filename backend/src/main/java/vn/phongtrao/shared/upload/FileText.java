package vn.phongtrao.shared.upload;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The text of an uploaded file. It is UTF-8 or Windows-1258, the code page of Vietnamese Windows, in which tones are
 * characters of their own. Which of the two is said by the {@code charset} of the media type or, where it is not, found
 * out: what is valid UTF-8 is UTF-8, and what reads as Vietnamese in Windows-1258 is that.
 */
public final class FileText {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    /** Marks that office programs write beside letters. */
    private static final String OTHER_MARKS = "–—‘’“”„•…°·×½²³€₫«»§©®™\u00AD";
    private static final String FOREIGN_LETTERS = "ßäåæçëïñöøûüÿœ";
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private FileText() {
    }

    /** Opens the file anew, from its beginning. */
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }

    /**
     * The text without its byte order mark, in the normal form that it was sent in. The file is read through once before
     * it is returned, so that no wrong byte turns up later.
     *
     * @param charset as the media type names it, or null
     * @throws UnreadableFile when the bytes are no text of an encoding that is known
     */
    public static Reader open(Source file, String charset) {
        try {
            return withoutMark(reader(file, charset == null ? detected(file) : declared(file, charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset declared(Source file, String charset) throws IOException {
        Charset named = switch (charset.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8", "us-ascii" -> StandardCharsets.UTF_8;
            case "windows-1258", "cp1258" -> WINDOWS_1258;
            default -> throw new UnreadableFile("The charset " + charset + " is not known here. Save the file as UTF-8, "
                    + "or name charset=windows-1258.");
        };
        if (!isText(file, named)) {
            throw new UnreadableFile("The file is not " + named.name() + ", which its media type names: "
                    + place(file, named) + ". Save it as UTF-8.");
        }
        return named;
    }

    private static Charset detected(Source file) throws IOException {
        if (isText(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (isText(file, WINDOWS_1258) && isVietnamese(file)) {
            return WINDOWS_1258;
        }
        throw new UnreadableFile("The file is neither UTF-8 (" + place(file, StandardCharsets.UTF_8)
                + ") nor Vietnamese in Windows-1258. Save it as UTF-8.");
    }

    private static Reader reader(Source file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(file.open(), decoder(charset)), 1 << 16);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean isText(Source file, Charset charset) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader text = reader(file, charset)) {
            while (text.read(buffer) >= 0) {
                // Only whether every byte has a meaning.
            }
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** Where the first byte stands that the encoding does not have. */
    private static String place(Source file, Charset charset) throws IOException {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
        CharBuffer text = CharBuffer.allocate(1 << 15);
        int line = 1;
        try (InputStream in = new BufferedInputStream(file.open())) {
            boolean more = true;
            while (more) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = count >= 0;
                bytes.limit(bytes.position() + Math.max(count, 0)).position(0);
                text.clear();
                boolean wrong = decoder.decode(bytes, text, !more).isError();
                for (int i = 0; i < bytes.position(); i++) {
                    line += bytes.get(i) == '\n' ? 1 : 0;
                }
                if (wrong) {
                    return String.format("byte 0x%02X in line %d", bytes.get(bytes.position()) & 0xFF, line);
                }
                bytes.compact();
            }
        }
        throw new IllegalStateException("Every byte has a meaning");
    }

    /** Whether every letter is one of Vietnamese, and every tone stands on a vowel. */
    private static boolean isVietnamese(Source file) throws IOException {
        try (BufferedReader text = (BufferedReader) reader(file, WINDOWS_1258)) {
            // A tone and its vowel never stand in two lines.
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                if (!isVietnamese(line)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isVietnamese(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .allMatch(c -> c <= 0x7F || c == 0xA0 || OTHER_MARKS.indexOf(c) >= 0 || FOREIGN_LETTERS.indexOf(c) >= 0
                        || isVietnameseLetter(c));
    }

    private static boolean isVietnameseLetter(int c) {
        int lower = Character.toLowerCase(c);
        return "ăâđêôơư".indexOf(lower) >= 0 || "àảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵ".indexOf(lower) >= 0
                || lower >= 0x1EA0 && lower <= 0x1EF9;
    }

    private static Reader withoutMark(Reader text) throws IOException {
        PushbackReader reader = new PushbackReader(text);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }
}
