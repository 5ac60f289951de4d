package vn.phongtrao.storedfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document that is an archive: Office Open XML (ECMA-376, part 2) or OpenDocument (ISO/IEC 26300, part 3). Only the list of
 * its parts and what says its type is read; nothing else of it is unpacked.
 */
final class ZippedDocument {

    private static final int MOST_PARTS = 10_000;
    /** Bytes of the part that lists the types of all others. */
    private static final int LONGEST_LIST = 1 << 20;
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN_PART = ".main+xml";
    private static final List<String> PROGRAMS = List.of("/vbaproject", "/macrosheets/", "/activex/", "/dialogsheets/");
    /** Folders in which OpenDocument keeps macros. */
    private static final List<String> SCRIPTS = List.of("/basic/", "/scripts/");

    private static final XMLInputFactory XML = xml();

    private ZippedDocument() {
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * What it is; nothing where it is an archive of something else.
     *
     * @throws FileWithMacros where it holds a program
     * @throws DamagedFile where its list of parts cannot be read
     */
    static Optional<FileType> type(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new DamagedFile("has " + zip.size() + " parts, which no document has");
            }
            Optional<FileType> type = zip.getEntry(TYPES) == null ? openDocument(zip) : officeOpenXml(zip);
            if (type.isPresent()) {
                refusePrograms(zip, type.get());
            }
            return type;
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new DamagedFile("is an archive that is not whole");
        } catch (XMLStreamException damaged) {
            throw new DamagedFile("does not tell what its parts are: " + TYPES + " cannot be read");
        } catch (IOException unreadable) {
            throw new DamagedFile("is an archive whose parts cannot be read");
        }
    }

    private static Optional<FileType> openDocument(ZipFile zip) throws IOException {
        ZipEntry said = zip.getEntry("mimetype");
        return said == null ? Optional.empty() : FileType.of(new String(start(zip, said), StandardCharsets.US_ASCII));
    }

    private static Optional<FileType> officeOpenXml(ZipFile zip) throws IOException, XMLStreamException {
        byte[] list = start(zip, zip.getEntry(TYPES));
        if (list.length == LONGEST_LIST) {
            throw new DamagedFile("has a list of its parts of more than " + LONGEST_LIST + " bytes");
        }
        List<String> types = contentTypes(list);
        for (String type : types) {
            if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw new FileWithMacros(type);
            }
        }
        return types.stream().filter(type -> type.endsWith(MAIN_PART))
                .map(type -> FileType.of(type.substring(0, type.length() - MAIN_PART.length())))
                .flatMap(Optional::stream).findFirst();
    }

    private static List<String> contentTypes(byte[] list) throws XMLStreamException {
        List<String> types = new ArrayList<>();
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(list));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                String type = reader.getAttributeValue(null, "ContentType");
                if (type != null) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static void refusePrograms(ZipFile zip, FileType type) {
        boolean openDocument = type == FileType.ODT || type == FileType.ODS;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            String path = "/" + name.toLowerCase(Locale.ROOT).replace('\\', '/');
            if (openDocument ? SCRIPTS.stream().anyMatch(path::startsWith) : PROGRAMS.stream().anyMatch(path::contains)) {
                throw new FileWithMacros(name);
            }
        }
    }

    private static byte[] start(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(LONGEST_LIST);
        }
    }
}
