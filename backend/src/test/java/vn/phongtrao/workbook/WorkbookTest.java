package vn.phongtrao.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phongtrao.shared.upload.UnreadableFile;

class WorkbookTest {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private List<SheetRow> rows(Map<String, Archives.Part> parts) {
        List<SheetRow> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open(Archives.write(folder, parts))) {
            workbook.read(workbook.sheets().get(0), rows::add);
        }
        return rows;
    }

    private String refusal(Map<String, Archives.Part> parts) {
        Path file = Archives.write(folder, parts);
        long began = PROCESSOR.getCurrentThreadCpuTime();
        String refusal = assertThrows(UnreadableFile.class, () -> {
            try (Workbook workbook = Workbook.open(file)) {
                workbook.sheets().forEach(sheet -> workbook.read(sheet, row -> { }));
            }
        }).getMessage();
        // What other processes do meanwhile does not count.
        Duration took = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - began);
        assertTrue(took.compareTo(AT_MOST) < 0, () -> "Refused after " + took);
        return refusal;
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(delimiter = ';', value = {
        "<c r='A1'><v>1234.5</v></c>                            ; NUMBER       ; 1234.5",
        "<c r='A1'><v>0.30000000000000004</v></c>               ; NUMBER       ; 0.3",
        "<c r='A1'><v>6E9</v></c>                               ; NUMBER       ; 6000000000",
        "<c r='A1' t='b'><v>1</v></c>                           ; BOOLEAN      ; true",
        "<c r='A1' t='e'><v>#N/A</v></c>                        ; ERROR        ; #N/A",
        "<c r='A1' t='str'><f>A2</f><v>12 hộ</v></c>            ; TEXT         ; 12 hộ",
        "<c r='A1'><f>40+2</f><v>42</v></c>                     ; NUMBER       ; 42",
        "<c r='A1'><f>40+2</f></c>                              ; UNCALCULATED ; ''",
        "<c r='A1' t='inlineStr'><is><r><t>12 </t></r><r><t>hộ</t></r></is></c> ; TEXT ; 12 hộ",
        "<c><v>7</v></c>                                        ; NUMBER       ; 7",
    })
    void aCellIsWhatTheFileSaysItIs(String cell, CellKind kind, String text) {
        List<SheetRow> rows = rows(Archives.parts("<row r='1'>" + cell.replace('\'', '"') + "</row>".replace('\'', '"')));
        assertEquals(List.of(new SheetCell(0, kind, text)), rows.get(0).cells());
    }

    @ParameterizedTest(name = "style {0}, since 1904 {1}: {2} is {4} {3}")
    @CsvSource({"1, false, 15, 1900-01-15, DATE", "1, false, 45306.5, 2024-01-15, DATE", "1, true, 43844, 2024-01-15, DATE",
        "2, false, 0.75, 0.75, PERCENT", "0, false, 45306, 45306, NUMBER", "3, false, 45306, 45306, NUMBER",
        "4, false, 45306, 2024-01-15, DATE"})
    void aDayIsNeverTakenForTheNumberByWhichItIsStored(int style, boolean since1904, String value, String text,
            CellKind kind) {
        Map<String, Archives.Part> parts = Archives.parts("<row r=\"1\"><c r=\"A1\" s=\"" + style + "\"><v>" + value
                + "</v></c></row>");
        parts.put("xl/_rels/workbook.xml.rels", Archives.relations(
                Archives.relation("r1", "worksheet", "worksheets/sheet1.xml", ""),
                Archives.relation("r2", "styles", "styles.xml", "")));
        parts.put("xl/styles.xml", Archives.text("<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0\\ "
                + "&quot;hộ dân&quot;;[Red]-#,##0\"/><numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs>"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                + "</cellXfs></styleSheet>"));
        if (since1904) {
            parts.put("xl/workbook.xml", Archives.text("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
                    + "2006/relationships\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"Một\" r:id=\"r1\"/></sheets>"
                    + "</workbook>"));
        }
        assertEquals(List.of(new SheetCell(0, kind, text)), rows(parts).get(0).cells());
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                hostile("macros", "macros", parts -> parts.put("xl/vbaProject.bin", Archives.text("x"))),
                hostile("a type with macros", "macros", parts -> parts.put("[Content_Types].xml", Archives.text(
                        "<Types><Override PartName=\"/xl/workbook.xml\" "
                                + "ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"))),
                hostile("another workbook", "links to other files", parts ->
                        parts.put("xl/externalLinks/externalLink1.xml", Archives.text("<externalLink/>"))),
                hostile("something fetched", "takes something from", parts ->
                        parts.put("xl/worksheets/_rels/sheet1.xml.rels", Archives.relations(Archives.relation("r9",
                                "oleObject", "http://example.org/x", " TargetMode=\"External\"")))),
                hostile("a part that leads out", "leads out", parts -> parts.put("../../etc/passwd", Archives.text("x"))),
                hostile("an entity", "document type", parts -> parts.put("xl/worksheets/sheet1.xml", Archives.text(
                        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c "
                                + "t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>"))),
                hostile("a billion laughs", "document type", parts -> parts.put("xl/workbook.xml", Archives.text(
                        "<!DOCTYPE w [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><workbook>&b;</workbook>"))),
                hostile("four gigabytes of rows", "unpacks to more", parts -> parts.put("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    byte[] rows = "<row></row>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 40; i++) {
                        out.write(rows);
                    }
                })),
                hostile("a cell of many megabytes", "a cell of more", parts -> parts.put("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.UTF_8));
                    java.util.Random noise = new java.util.Random(1);
                    byte[] text = new byte[1 << 16];
                    for (int i = 0; i < 40; i++) {
                        for (int j = 0; j < text.length; j++) {
                            text[j] = (byte) ('a' + noise.nextInt(26));
                        }
                        out.write(text);
                    }
                })),
                hostile("a million parts", "parts", parts -> {
                    for (int i = 0; i < 50_000; i++) {
                        parts.put("x" + i, Archives.text(""));
                    }
                }),
                hostile("a place that no sheet has", "no sheet has", parts -> parts.put("xl/worksheets/sheet1.xml",
                        Archives.text("<worksheet><sheetData><row r=\"99999999\"/></sheetData></worksheet>"))),
                hostile("XML that is cut off", "damaged", parts -> parts.put("xl/worksheets/sheet1.xml",
                        Archives.text("<worksheet><sheetData><row>"))),
                hostile("a document of another kind", "no workbook", parts -> parts.put("_rels/.rels",
                        Archives.relations())));
    }

    private static Arguments hostile(String what, String said, Consumer<Map<String, Archives.Part>> change) {
        return Arguments.of(what, said, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatNoWorkbookOfFiguresHasIsRefusedAtOnce(String what, String said, Consumer<Map<String, Archives.Part>> change) {
        Map<String, Archives.Part> parts = Archives.parts("");
        change.accept(parts);
        String refusal = refusal(parts);
        assertTrue(refusal.contains(said), refusal);
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(Archives.write(folder, Archives.parts("<row r=\"1\"/>")));
        Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        assertTrue(assertThrows(UnreadableFile.class, () -> Workbook.open(half)).getMessage().contains("not the whole"));
    }

    @Test
    void aLinkInACellIsOnlyText() {
        Map<String, Archives.Part> parts = Archives.parts("<row r=\"1\"><c><v>1</v></c></row>");
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", Archives.relations(Archives.relation("r9", "hyperlink",
                "http://example.org/", " TargetMode=\"External\"")));
        assertEquals(1, rows(parts).size());
    }

    @Test
    void columnsHaveLettersAsSpreadsheetsShowThem() {
        assertEquals(List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
                Stream.of(0, 25, 26, 51, 52, 701, 702).map(SheetCell::letters).toList());
    }

    @Test
    void aTextThatWouldBeginAFormulaDoesNot() {
        for (String text : List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx")) {
            assertEquals("'" + text, SafeText.of(text));
            assertEquals(text, SafeText.read(SafeText.of(text)));
        }
        assertEquals("Xã Một", SafeText.of("Xã Một"));
    }
}
