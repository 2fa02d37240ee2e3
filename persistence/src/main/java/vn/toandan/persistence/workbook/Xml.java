package vn.toandan.persistence.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * One part's XML from its beginning to its end, tag by tag; as opposed to a tree of it. It has no document type and fetches nothing
 * from outside; names are taken without their namespaces, of which there are two generations.
 */
final class Xml implements Closeable {

    private static final int DEEPEST = 200;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int event;
    private int depth;

    private static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Faults come where they stand, and checked.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Whether there is more: a tag that opens, one that closes, or text. */
    boolean next() throws IOException {
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > DEEPEST) {
                throw new ZipException("tags in tags without end");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new ZipException("a document type or an entity of its own");
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** The parser wraps what the stream below has to say. */
    private static IOException broken(XMLStreamException e) {
        return e.getCause() instanceof IOException below ? below : new ZipException(e.getMessage());
    }

    boolean opens() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean opens(String name) {
        return opens() && name.equals(name());
    }

    boolean closes() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean closes(String name) {
        return closes() && name.equals(name());
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    String name() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int at) {
        return reader.getAttributeLocalName(at);
    }

    String attributeValue(int at) {
        return reader.getAttributeValue(at);
    }

    /** Empty where there is none. */
    String attribute(String name) {
        for (int at = 0; at < attributes(); at++) {
            if (attributeName(at).equals(name)) {
                return attributeValue(at);
            }
        }
        return "";
    }

    void textInto(Text text) throws IOException {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        } finally {
            in.close();
        }
    }
}
