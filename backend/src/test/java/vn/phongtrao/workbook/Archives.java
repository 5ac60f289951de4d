package vn.phongtrao.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, as an attacker would. */
final class Archives {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Archives() {
    }

    /** Gives the bytes of a part. */
    interface Part {

        void writeTo(OutputStream out) throws IOException;
    }

    /** The parts of a workbook with one sheet. */
    static Map<String, Part> parts(String rows) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text(TYPES));
        parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml", "")));
        parts.put("xl/workbook.xml", text("<workbook xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"Một\" sheetId=\"1\" "
                + "r:id=\"r1\"/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "worksheets/sheet1.xml", "")));
        parts.put("xl/worksheets/sheet1.xml", text("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
        return parts;
    }

    static Part text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Part relations(String... relations) {
        return text("<Relationships>" + String.join("", relations) + "</Relationships>");
    }

    static String relation(String id, String type, String target, String more) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"" + more + "/>";
    }

    static Path write(Path folder, Map<String, Part> parts) {
        Path file = folder.resolve("workbook-" + System.nanoTime() + ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
