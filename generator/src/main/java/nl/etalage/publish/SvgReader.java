package nl.etalage.publish;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds what an SVG image can do besides being seen. Opened by itself it is a page of the site,
 * with all that a page may do, and on many hosts no policy stops it.
 *
 * <p>It is read as XML, as browsers do: what HTML takes for text, such as the content of {@code
 * <title>}, may hold elements here.
 */
final class SvgReader {

    private static final Finding SCRIPT =
            new Finding(
                    "afbeelding-script",
                    "deze afbeelding kan een script uitvoeren.",
                    "Bewaar haar opnieuw als gewone SVG, zonder scripts en koppelingen, of als PNG.");

    private static final Finding UNREADABLE =
            new Finding(
                    "afbeelding-script",
                    "deze afbeelding is geen leesbare SVG, dus wat zij doet is niet na te gaan.",
                    "Bewaar haar opnieuw als gewone SVG, of als PNG.");

    /**
     * @param line counted from 1, as is the column
     */
    record Found(Finding finding, int line, int column) {}

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        // An entity of the image's own may hold elements, and one from elsewhere any file.
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private SvgReader() {}

    static List<Found> read(byte[] svg) {
        var found = new ArrayList<Found>();
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(svg));
            boolean root = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (root && !reader.getLocalName().equals("svg")) {
                        found.add(found(UNREADABLE, reader.getLocation()));
                        return found;
                    }
                    root = false;
                    if (acts(reader)) {
                        found.add(found(SCRIPT, reader.getLocation()));
                    }
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION
                        || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    found.add(found(SCRIPT, reader.getLocation()));
                }
            }
        } catch (XMLStreamException e) {
            found.add(found(UNREADABLE, e.getLocation()));
        }
        return found;
    }

    /** Whether an element runs something, holds HTML, or loads from elsewhere. */
    private static boolean acts(XMLStreamReader element) {
        switch (element.getLocalName().toLowerCase(Locale.ROOT)) {
            case "script", "foreignobject", "iframe", "object", "embed", "handler", "listener" -> {
                return true;
            }
            default -> {}
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            var name = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = element.getAttributeValue(i).strip();
            boolean address = name.equals("href") || name.equals("src");
            boolean changed = name.equals("attributename") && value.endsWith("href");
            if (name.startsWith("on")
                    || changed
                    || (address && !value.startsWith("#") && !value.startsWith("data:image/"))) {
                return true;
            }
        }
        return false;
    }

    private static Found found(Finding finding, Location at) {
        return new Found(
                finding, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
    }
}
