package vn.phongtrao.storedfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of files: what is kept of them, what is refused, how they are given back. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "bao-cao.pdf, bao-cao.pdf",
        "../../../etc/passwd.pdf, passwd.pdf",
        "/etc/passwd.pdf, passwd.pdf",
        "'C:\\fakepath\\Báo cáo 12.pdf', Báo cáo 12.pdf",
        "'\\\\server\\share\\a.pdf', a.pdf",
        "..%2f..%2fetc%2fpasswd.pdf, ..%2f..%2fetc%2fpasswd.pdf",
        "CON.pdf, CON.pdf",
        "<img src=x onerror=alert(1)>.pdf, <img src=x onerror=alert(1)>.pdf",
        "'a\"b;c.pdf', 'a\"b;c.pdf'",
        "'  Báo cáo.pdf  ', Báo cáo.pdf"})
    void aNameIsTheLastPartOfWhatIsSent(String sent, String kept) {
        assertEquals(kept, FileName.of(sent).text());
    }

    static Stream<String> refused() {
        return Stream.of(null, "", "   ", "..\\", "a/", "a\u0000.pdf", "a\r\nSet-Cookie: x.pdf", "\u202Efdp.exe",
                "gpj\u2066.pdf", "a\u200B.pdf", "\uFEFFa.pdf", "a\uFFFD.pdf", "a\uD800.pdf", "a\u2028.pdf", "a\u007F.pdf",
                "x".repeat(252) + ".pdf");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aNameThatNobodyCouldReadIsRefused(String sent) {
        assertTrue(assertThrows(FileNameRefused.class, () -> FileName.of(sent)).getMessage().endsWith("send it again."));
    }

    @Test
    void aDecomposedNameIsKeptComposed() {
        String composed = "Báo cáo số 12 của Ủy ban.pdf";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertTrue(decomposed.length() > composed.length());
        assertEquals(composed, FileName.of(decomposed).text());
    }

    @Test
    void aNameOfThreeHundredBytesIsGivenBackWhole() {
        String name = "Ủ".repeat(100) + ".pdf";
        assertEquals(304, name.getBytes(StandardCharsets.UTF_8).length);
        String header = FileName.of(name).disposition();
        assertEquals(name, decoded(header));
        assertTrue(header.contains("filename=\"" + "U".repeat(100) + ".pdf\""), header);
    }

    @ParameterizedTest
    @CsvSource({
        "Kế hoạch 09/KH-UBND.pdf, attachment; filename=\"KH-UBND.pdf\"; filename*=UTF-8''KH-UBND.pdf",
        "'a\"b;c%2f.pdf', attachment; filename=\"a_b_c_2f.pdf\"; filename*=UTF-8''a%22b%3Bc%252f.pdf",
        "Đường Hồ.pdf, attachment; filename=\"Duong Ho.pdf\"; filename*=UTF-8''%C4%90%C6%B0%E1%BB%9Dng%20H%E1%BB%93.pdf"})
    void aNameIsGivenBackAsTheStandardHasIt(String name, String header) {
        assertEquals(header, FileName.of(name).disposition());
    }

    @ParameterizedTest
    @CsvSource({"'x''*(1)$.pdf'", "🌾 lúa.pdf", "a+b c&d=e,f.pdf", "'<img onerror=\"x\">.pdf'", "100%.pdf"})
    void everyNameComesBackAsItIsInAHeaderOfPlainCharacters(String name) {
        String header = FileName.of(name).disposition();
        assertEquals(name, decoded(header));
        assertTrue(header.chars().allMatch(c -> c >= 0x20 && c < 0x7F), header);
    }

    private static String decoded(String header) {
        String encoded = header.substring(header.indexOf("''") + 2);
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
