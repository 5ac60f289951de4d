package vn.phongtrao.storedfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phongtrao.shared.problem.Problem;

/** What files are by their bytes, whatever they are called. */
class InspectionTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = "<Types><Override PartName=\"/x\" ContentType=\"application/%s.main+xml\"/></Types>";

    @TempDir
    Path folder;

    private InspectedFile inspect(byte[] content, String name, String type) throws IOException {
        return Inspection.inspect(Files.write(folder.resolve("file"), content), name, type);
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(FileType.PDF, "a.PDF", TestDocuments.pdf()),
                Arguments.of(FileType.PNG, "a.png", TestDocuments.image("png")),
                Arguments.of(FileType.JPEG, "a.jpg", TestDocuments.image("jpg")),
                Arguments.of(FileType.JPEG, "a.jpeg", TestDocuments.image("jpg")),
                Arguments.of(FileType.TIFF, "a.tif", TestDocuments.image("tiff")),
                Arguments.of(FileType.DOCX, "a.docx", TestDocuments.docx()),
                Arguments.of(FileType.XLSX, "a.xlsx", TestDocuments.xlsx()),
                Arguments.of(FileType.ODT, "a.odt", TestDocuments.odf("text", "content.xml")),
                Arguments.of(FileType.ODS, "a.ods", TestDocuments.odf("spreadsheet", "content.xml")));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void aFileIsWhatItsBytesSay(FileType type, String name, byte[] content) throws IOException {
        for (String said : new String[] {null, "application/octet-stream", type.mediaType(), type.mediaType() + ";a=b"}) {
            InspectedFile file = inspect(content, name, said);
            assertEquals(type, file.type());
            assertEquals(content.length, file.size());
        }
        FileTypeMismatch lie = assertThrows(FileTypeMismatch.class, () -> inspect(content, "a.html", null));
        assertTrue(lie.getMessage().contains("ends in ." + type.extension()), lie.getMessage());
        assertThrows(FileTypeMismatch.class, () -> inspect(content, name, "text/html"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(FileTypeRefused.class, text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>")),
                Arguments.of(FileTypeRefused.class, text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of(FileTypeRefused.class, text("<html><body onload=alert(1)>%PDF-1.4</html>")),
                Arguments.of(FileTypeRefused.class, text("GIF89a/*%PDF-1.4*/=1;")),
                Arguments.of(FileTypeRefused.class, text("MZ%PDF-1.4")),
                Arguments.of(FileTypeRefused.class, text("just text")),
                Arguments.of(FileTypeRefused.class, new byte[] {0, 1, 2, 3}),
                Arguments.of(FileTypeRefused.class, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1,
                    (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0}),
                Arguments.of(FileTypeRefused.class, TestDocuments.zip(Map.of("a.html", "<script>"))),
                Arguments.of(FileTypeRefused.class, TestDocuments.odf("presentation")),
                Arguments.of(FileTypeRefused.class, TestDocuments.zip(Map.of(TYPES, MAIN.formatted(
                        "vnd.openxmlformats-officedocument.presentationml.presentation")))),
                Arguments.of(FileWithMacros.class, TestDocuments.zip(Map.of(TYPES, MAIN.formatted(
                        "vnd.ms-word.document.macroEnabled")))),
                Arguments.of(FileWithMacros.class, TestDocuments.zip(Map.of(TYPES, MAIN.formatted(
                        "vnd.openxmlformats-officedocument.wordprocessingml.document"), "word/vbaProject.bin", "x"))),
                Arguments.of(FileWithMacros.class, TestDocuments.zip(Map.of(TYPES, MAIN.formatted(
                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet"), "xl\\ActiveX\\a.xml", "x"))),
                Arguments.of(FileWithMacros.class, TestDocuments.odf("text", "Basic/Standard/script-lb.xml")),
                Arguments.of(DamagedFile.class, new byte[0]),
                Arguments.of(DamagedFile.class, Arrays.copyOf(TestDocuments.docx(), 400)),
                Arguments.of(DamagedFile.class, TestDocuments.withPart(TestDocuments.docx(), TYPES, "<Types")),
                Arguments.of(DamagedFile.class, TestDocuments.withPart(TestDocuments.docx(), TYPES,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>")),
                Arguments.of(DamagedFile.class, TestDocuments.withPart(TestDocuments.docx(), TYPES,
                        "<Types>" + " ".repeat(2 << 20) + "</Types>")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoDocumentOrHoldsAProgramIsRefusedWhateverItsName(Class<? extends Problem> failure, byte[] content) {
        for (String name : new String[] {"a.pdf", "a.docx", "a.jpg"}) {
            assertThrows(failure, () -> inspect(content, name, null));
        }
    }

    @Test
    void theDigestIsThatOfTheBytes() throws IOException {
        assertEquals("d717a9deb82b505f36d35b3b0c9552aea10b56028a545dfa3b60f0f3fe6d1136",
                HexFormat.of().formatHex(inspect(text("%PDF-Hello World"), "a.pdf", null).sha256()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
