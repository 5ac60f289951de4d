package vn.phongtrao.storedfile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of the kinds that people send, made by the programs that make them where there are such. */
public final class TestDocuments {

    private static final String ODF = "application/vnd.oasis.opendocument.";

    private TestDocuments() {
    }

    /** A PDF of one empty page. */
    public static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF of a size, whose bytes differ everywhere. */
    public static byte[] pdf(int size) {
        byte[] large = new byte[size];
        new Random(size).nextBytes(large);
        System.arraycopy(pdf(), 0, large, 0, pdf().length);
        return large;
    }

    /** A picture. @param format of ImageIO */
    public static byte[] image(String format) {
        return written(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
    }

    static byte[] docx() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Báo cáo");
                document.write(out);
            }
        });
    }

    /** A workbook of one empty sheet. */
    public static byte[] xlsx() {
        return written(out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("Biểu 1");
                workbook.write(out);
            }
        });
    }

    static byte[] odf(String kind, String... parts) {
        Map<String, String> content = new LinkedHashMap<>(Map.of());
        content.put("mimetype", ODF + kind);
        content.put("META-INF/manifest.xml", "<manifest/>");
        for (String part : parts) {
            content.put(part, "<x/>");
        }
        return zip(content);
    }

    static byte[] withPart(byte[] document, String name, String content) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out);
                    java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(
                            new java.io.ByteArrayInputStream(document))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
                }
            }
        });
    }

    static byte[] zip(Map<String, String> parts) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
