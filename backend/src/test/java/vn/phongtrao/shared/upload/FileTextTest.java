package vn.phongtrao.shared.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Also gives other tests files in the code page of Vietnamese Windows. */
public class FileTextTest {

    private static final Charset WINDOWS = Charset.forName("windows-1258");
    private static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

    /** As Vietnamese Windows writes it: a letter that the code page lacks is its base and a tone. */
    public static byte[] windows1258(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().mapToObj(Character::toString).forEach(letter -> {
            if (WINDOWS.newEncoder().canEncode(letter)) {
                bytes.writeBytes(letter.getBytes(WINDOWS));
                return;
            }
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            for (int base = apart.length() - 1; base > 0; base--) {
                String whole = Normalizer.normalize(apart.substring(0, base), Normalizer.Form.NFC);
                String tone = apart.substring(base);
                String other = apart.length() == 3 && !WINDOWS.newEncoder().canEncode(whole)
                        ? Normalizer.normalize("" + apart.charAt(0) + apart.charAt(2), Normalizer.Form.NFC) : whole;
                bytes.writeBytes(other.getBytes(WINDOWS));
                bytes.writeBytes((other.equals(whole) ? tone : apart.substring(1, 2)).getBytes(WINDOWS));
                return;
            }
        });
        return bytes.toByteArray();
    }

    private static String text(byte[] file, String charset) {
        try (Reader text = FileText.open(() -> new ByteArrayInputStream(file), charset)) {
            StringWriter read = new StringWriter();
            text.transferTo(read);
            return Normalizer.normalize(read.toString(), Normalizer.Form.NFC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyVietnameseLetterComesThroughEitherEncoding() {
        for (String text : new String[] {LETTERS, LETTERS.toUpperCase()}) {
            assertEquals(text, text(windows1258(text), null));
            assertEquals(text, text(windows1258(text), "windows-1258"));
            assertEquals(text, text(text.getBytes(StandardCharsets.UTF_8), null));
            assertEquals(text, text(Normalizer.normalize(text, Normalizer.Form.NFD)
                    .getBytes(StandardCharsets.UTF_8), null));
        }
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheText() {
        assertEquals("mã", text("\uFEFFmã".getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void whatIsNeitherIsRefusedWithThePlace() {
        UnreadableFile refused = assertThrows(UnreadableFile.class,
                () -> text("mã\nX· §¸o".getBytes(StandardCharsets.ISO_8859_1), null));
        assertEquals("The file is neither UTF-8 (byte 0xE3 in line 1) nor Vietnamese in Windows-1258. Save it as UTF-8.",
                refused.getMessage());
    }
}
