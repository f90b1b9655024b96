package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What other regions and machines get of the schemes, as it is published. */
class OpenDataIT {

    private static final BuiltSite SITE = BuiltSite.baked();
    private static final String ALL = "data/subsidies.json";
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SITE.read("data/subsidies-1.schema.json"), InputFormat.JSON);

    static Stream<String> files() {
        return Stream.concat(
                Stream.of(ALL),
                SITE.files(".json").stream()
                        .map(file -> file.toString().replace('\\', '/'))
                        .filter(file -> file.startsWith("data/subsidies/")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isAsItsSchemaSays(String file) {
        assertThat(problems(SITE.read(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"version\":\"1.0\"', '\"version\":\"2.0\"'",
        "'\"form\":\"subsidie\"', '\"form\":\"gift\"'",
        "'\"confirmed\":true', '\"confirmed\":\"yes\"'",
        "'\"closes\":\"2025', '\"closes\":\"in 2025'",
        "'\"maximum\":125000', '\"maximum\":-1'",
        "'\"continuous\":', '\"always\":'"
    })
    void refusesWhatIsNot(String right, String wrong) {
        String text = SITE.read(ALL);

        assertThat(text).contains(right);
        assertThat(problems(text.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void hasEveryPageOfASchemeAndAFileForEach() {
        var pages =
                SITE.pages().stream().filter(path -> path.matches("/subsidies/[^/]+/")).toList();
        var files = Pattern.compile("\"data\":\"[^\"]*?(/data/[^\"]+)\"");

        assertThat(files.matcher(SITE.read(ALL)).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        pages.stream()
                                .filter(
                                        path ->
                                                SITE.read(path.substring(1) + "index.html")
                                                        .contains("ld+json"))
                                .map(
                                        path ->
                                                "/data"
                                                        + path.substring(0, path.length() - 1)
                                                        + ".json")
                                .toList())
                .allSatisfy(path -> assertThat(SITE.read(path.substring(1))).isNotEmpty());
    }

    /** RFC 4287, as far as a reader of feeds needs it. */
    @Test
    void tellsInAFeedWhatOpensAndChanges() throws Exception {
        var builder = DocumentBuilderFactory.newInstance();
        builder.setNamespaceAware(true);
        var feed =
                builder.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(SITE.read("data/subsidies.atom"))))
                        .getDocumentElement();
        var entries = children(feed, "entry");
        var ids = new HashSet<String>();

        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(children(feed, "author")).hasSize(1);
        assertThat(entries).hasSizeGreaterThan(14);
        for (var entry : entries) {
            assertThat(ids.add(text(entry, "id"))).isTrue();
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(text(entry, "updated")))
                    .isBeforeOrEqualTo(OffsetDateTime.parse(text(feed, "updated")));
        }
        assertThat(SITE.read("data/subsidies.atom"))
                .contains("Mijn Digitale Zaak, ronde 2023")
                .contains("/subsidies/mijn-digitale-zaak/#ronde-2023");
        assertThat(SITE.read("subsidies/mijn-digitale-zaak/index.html"))
                .contains("id=\"ronde-2023\"");
    }

    private static List<Error> problems(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getLocalName().equals(name))
                .toList();
    }
}
