package nl.etalage.subsidie;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.etalage.site.Site;
import nl.etalage.site.Source;

/**
 * An Atom feed (RFC 4287) of schemes and their rounds. What an entry is dated by is the day on
 * which an editor saw it at its source: the build has no clock.
 */
final class Feed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Site site;
    private final LocalDate updated;

    Feed(Site site, LocalDate updated) {
        this.site = site;
        this.updated = updated;
    }

    String of(List<Subsidie> schemes) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", site.config().language());
            element(xml, "title", "Subsidies en regelingen, " + site.config().name());
            element(xml, "id", address(OpenData.FEED));
            element(xml, "updated", moment(updated));
            link(xml, "self", address(OpenData.FEED));
            link(xml, "alternate", address("/subsidies/"));
            xml.writeStartElement("author");
            element(xml, "name", site.config().name());
            xml.writeEndElement();
            for (var scheme : schemes) {
                entry(xml, scheme);
                for (var round : scheme.rounds()) {
                    entry(xml, scheme, round);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed could not be written", e);
        }
        return text + "\n";
    }

    private void entry(XMLStreamWriter xml, Subsidie scheme) throws XMLStreamException {
        entry(
                xml,
                scheme.title(),
                address(OpenData.page(scheme.id())),
                OpenData.lastSeen(scheme),
                scheme.summary());
    }

    private void entry(XMLStreamWriter xml, Subsidie scheme, WrittenRound round)
            throws XMLStreamException {
        entry(
                xml,
                "%s, ronde %s".formatted(scheme.title(), round.id().value()),
                address(OpenData.page(scheme.id())) + "#ronde-" + round.id().value(),
                round.source()
                        .or(scheme::source)
                        .map(Source::seen)
                        .orElseGet(() -> OpenData.lastSeen(scheme)),
                "Opent: %s. Sluit: %s."
                        .formatted(
                                SchemeWords.moment(round.opens()),
                                SchemeWords.moment(round.closes())));
    }

    private static void entry(
            XMLStreamWriter xml, String title, String address, LocalDate seen, String summary)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", title);
        element(xml, "id", address);
        element(xml, "updated", moment(seen));
        link(xml, "alternate", address);
        element(xml, "summary", summary);
        xml.writeEndElement();
    }

    private String address(String path) {
        return site.baseUrl().absolute(path);
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
