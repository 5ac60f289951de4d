package vn.phongtrao.workbook;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.phongtrao.shared.upload.UnreadableFile;

/** XML of others: no document type, no entities, nothing fetched. */
final class SafeXml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final String part;

    private SafeXml(XMLStreamReader reader, String part) {
        this.reader = reader;
        this.part = part;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static SafeXml open(InputStream stream, String part) {
        try {
            return new SafeXml(FACTORY.createXMLStreamReader(stream), part);
        } catch (XMLStreamException e) {
            throw malformed(part, e);
        }
    }

    /** Goes on to the next start or end of an element. @return whether there is one */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableFile("The part " + part + " of the workbook declares a document type or an entity, "
                            + "which no spreadsheet program writes.");
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw malformed(part, e);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /** The attribute's value, whatever its namespace, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute of a namespace whose name ends so, as {@code r:id} is one of relations. */
    String attribute(String namespaceEnd, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && namespace != null && namespace.endsWith(namespaceEnd)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean isTrue(String attribute) {
        String value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /** The text of an element that has no elements; afterwards its end is current. */
    String text() {
        try {
            return reader.getElementText();
        } catch (XMLStreamException e) {
            throw malformed(part, e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw malformed(part, e);
        }
    }

    private static UnreadableFile malformed(String part, XMLStreamException e) {
        return new UnreadableFile("The part " + part + " of the workbook is damaged in line "
                + e.getLocation().getLineNumber() + ". Open and save it in a spreadsheet program.");
    }
}
