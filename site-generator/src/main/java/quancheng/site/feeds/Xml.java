package quancheng.site.feeds;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The one way XML text comes to be here. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    interface Body {
        void writeTo(XMLStreamWriter out) throws XMLStreamException;
    }

    private Xml() {
    }

    static byte[] of(Body body) {
        var bytes = new ByteArrayOutputStream(4096);
        try {
            var out = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            body.writeTo(out);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static void text(XMLStreamWriter out, String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(clean(text));
        out.writeEndElement();
    }

    /** XML 1.0 has no way at all to write control characters. */
    private static String clean(String text) {
        return text.codePoints().filter(Xml::isCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }
}
