package vn.phongtrao.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.phongtrao.shared.upload.UnreadableFile;

/** A workbook that somebody sent: what it has is read when it is asked for. */
public final class Workbook implements AutoCloseable {

    private static final List<String> REFUSED = List.of("vbaproject", "/externallinks/", "/embeddings/", "/activex/",
            "/macrosheets/", "/ctrlprops/", "/dialogsheets/", "/connections.xml", "/querytables/", "customui/");

    private final ZipFile zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;
    private NumberFormats formats = NumberFormats.none();
    private SharedTexts texts = SharedTexts.NONE;

    /**
     * A sheet of the workbook.
     *
     * @param hidden whether who fills it in cannot see it
     * @param part   of the file
     */
    public record Sheet(String name, boolean hidden, String part) {
    }

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens it, if it is safe to.
     *
     * @throws UnreadableFile when it is damaged, no workbook, or has what none of figures has
     */
    public static Workbook open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            Workbook workbook = new Workbook(zip);
            try {
                workbook.look();
                return workbook;
            } catch (RuntimeException | IOException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new UnreadableFile("The file is no workbook (.xlsx), or not the whole of one. Open it in a spreadsheet "
                    + "program and save it again.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its sheets, from the left. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** Reads a sheet from its beginning to its end. */
    public void read(Sheet sheet, SheetHandler handler) {
        ZipEntry entry = require(sheet.part());
        try (InputStream stream = WorkbookBounds.sheet(zip.getInputStream(entry), entry);
                SafeXml xml = SafeXml.open(stream, entry.getName())) {
            new SheetReader(xml, sheet.name(), texts, formats, since1904).read(handler);
        } catch (IOException damaged) {
            throw damaged(entry);
        }
    }

    private void look() throws IOException {
        if (zip.size() > WorkbookBounds.MOST_ENTRIES) {
            throw new UnreadableFile("The file has " + zip.size() + " parts; a workbook of figures has at most "
                    + WorkbookBounds.MOST_ENTRIES + ".");
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            refuse(entries.nextElement().getName());
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw new UnreadableFile("The file is an archive, but no workbook (.xlsx).");
        }
        refuseMacros();
        String main = relations("_rels/.rels", "").values().stream()
                .filter(relation -> relation.type.endsWith("/officeDocument")).map(relation -> relation.target).findFirst()
                .orElseThrow(() -> new UnreadableFile("The file is a document, but no workbook (.xlsx)."));
        readSheets(main);
    }

    private static void refuse(String name) {
        String path = "/" + name.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (path.contains("/../") || path.startsWith("//") || path.indexOf(':') >= 0) {
            throw new UnreadableFile("The part " + name + " of the workbook leads out of it.");
        }
        if (REFUSED.stream().anyMatch(path::contains)) {
            throw new UnreadableFile("The workbook has macros, embedded objects or links to other files (" + name
                    + "). Save the figures alone as .xlsx.");
        }
    }

    private void refuseMacros() throws IOException {
        try (InputStream stream = small("[Content_Types].xml"); SafeXml xml = SafeXml.open(stream, "[Content_Types].xml")) {
            while (xml.next()) {
                String type = xml.isStart() ? xml.attribute("ContentType") : null;
                if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw new UnreadableFile("The workbook is one with macros. Save the figures alone as .xlsx.");
                }
            }
        }
    }

    private record Relation(String type, String target) {
    }

    /** What a part rests on, by id. A link in a cell is only text; whatever else lies outside the file is refused. */
    private Map<String, Relation> relations(String part, String folder) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        if (zip.getEntry(part) == null) {
            return relations;
        }
        try (InputStream stream = small(part); SafeXml xml = SafeXml.open(stream, part)) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    String type = String.valueOf(xml.attribute("Type"));
                    String target = String.valueOf(xml.attribute("Target"));
                    if ("External".equals(xml.attribute("TargetMode"))) {
                        refuseLink(type, target);
                        continue;
                    }
                    relations.put(xml.attribute("Id"),
                            new Relation(type, target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return relations;
    }

    private static void refuseLink(String type, String target) {
        if (!type.endsWith("/hyperlink")) {
            throw new UnreadableFile("The workbook takes something from " + target + ". Save the figures alone as .xlsx.");
        }
    }

    private void readSheets(String main) throws IOException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String name = main.substring(main.lastIndexOf('/') + 1);
        Map<String, Relation> relations = relations(folder + "_rels/" + name + ".rels", folder);
        try (InputStream stream = small(main); SafeXml xml = SafeXml.open(stream, main)) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    since1904 = xml.isTrue("date1904");
                } else if (xml.isStart("sheet")) {
                    Relation part = relations.get(xml.attribute("/relationships", "id"));
                    if (part != null && part.type.endsWith("/worksheet")) {
                        sheets.add(new Sheet(xml.attribute("name"), xml.attribute("state") != null
                                && !"visible".equals(xml.attribute("state")), part.target));
                    }
                }
            }
        }
        for (Sheet sheet : sheets) {
            int slash = sheet.part.lastIndexOf('/') + 1;
            relations(sheet.part.substring(0, slash) + "_rels/" + sheet.part.substring(slash) + ".rels", "");
        }
        for (Relation relation : relations.values()) {
            if (relation.type.endsWith("/styles")) {
                try (InputStream stream = small(relation.target); SafeXml xml = SafeXml.open(stream, relation.target)) {
                    formats = NumberFormats.read(xml);
                }
            } else if (relation.type.endsWith("/sharedStrings")) {
                ZipEntry entry = require(relation.target);
                try (InputStream stream = WorkbookBounds.texts(zip.getInputStream(entry), entry);
                        SafeXml xml = SafeXml.open(stream, relation.target)) {
                    texts = SharedTexts.read(xml);
                }
            }
        }
    }

    private InputStream small(String part) throws IOException {
        ZipEntry entry = require(part);
        return WorkbookBounds.small(zip.getInputStream(entry), entry);
    }

    private ZipEntry require(String part) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new UnreadableFile("The workbook lacks its part " + part + ". Open it in a spreadsheet program and save it "
                    + "again.");
        }
        return entry;
    }

    private static UnreadableFile damaged(ZipEntry entry) {
        return new UnreadableFile("The part " + entry.getName() + " of the workbook is damaged. Open it in a spreadsheet "
                + "program and save it again.");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
