package nl.etalage.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker over the HTML, SVG and CSS of a site. Setting it up costs more than all pages. */
public final class HtmlGate {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";
    private static final String SVG = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

    private final List<String> found = new ArrayList<>();
    private final Notes notes = new Notes();
    private final SimpleDocumentValidator html = validator(HTML);
    private final SimpleDocumentValidator svg = validator(SVG);

    /** Every page, drawing and style sheet of a site. */
    public List<String> findings(BuiltSite site) {
        found.clear();
        site.files(".html")
                .forEach(file -> check(site, file.toString(), html::checkHtmlInputSource));
        site.files(".svg").forEach(file -> check(site, file.toString(), svg::checkXmlInputSource));
        for (var file : site.files(".css")) {
            var sheet = withoutLayers(site.read(file.toString()));
            check(file.toString(), sheet, html::checkCssInputSource);
        }
        return List.copyOf(found);
    }

    /**
     * The checker does not know cascade layers and skips all that is in one: the layers go, what is
     * in them stays, on the same line.
     */
    private static String withoutLayers(String sheet) {
        return sheet.replaceAll("(?m)^@layer [a-z, ]+;$", "")
                .replaceAll("(?ms)^@layer [a-z]+ \\{$(.*?)^}$", "$1");
    }

    /** A page as scripts have made it. */
    public List<String> findings(String name, String page) {
        found.clear();
        check(name, page, html::checkHtmlInputSource);
        return List.copyOf(found);
    }

    private void check(BuiltSite site, String file, Check check) {
        check(file, site.read(file), check);
    }

    private void check(String name, String text, Check check) {
        notes.begin(name, text);
        var source =
                new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        // The address of the site, so that its policy lets its own files in.
        source.setSystemId("https://site.example/" + name);
        try {
            check.run(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private SimpleDocumentValidator validator(String schema) {
        try {
            var validator = new SimpleDocumentValidator(false, false, false);
            validator.setUpMainSchema(schema, new SystemErrErrorHandler());
            validator.setUpValidatorAndParsers(notes, true, false);
            validator.setAllowCss(true);
            return validator;
        } catch (Exception e) {
            throw new IllegalStateException("the checker does not start", e);
        }
    }

    @FunctionalInterface
    private interface Check {
        void run(InputSource source) throws IOException, SAXException;
    }

    /** Writes down what is no false alarm. */
    private final class Notes implements ErrorHandler {

        private String file = "";
        private List<String> lines = List.of();

        void begin(String name, String text) {
            file = name;
            lines = text.lines().toList();
        }

        @Override
        public void warning(SAXParseException remark) {
            note(remark);
        }

        @Override
        public void error(SAXParseException remark) {
            note(remark);
        }

        @Override
        public void fatalError(SAXParseException remark) {
            note(remark);
        }

        private String line(int number) {
            return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
        }

        private void note(SAXParseException remark) {
            if (!FalseAlarms.matches(remark.getMessage(), line(remark.getLineNumber()))) {
                found.add(
                        "%s:%d:%d: %s"
                                .formatted(
                                        file,
                                        remark.getLineNumber(),
                                        remark.getColumnNumber(),
                                        remark.getMessage()));
            }
        }
    }

    /** What the checker does not know and browsers have known for years. */
    private static final class FalseAlarms {

        /** A data block is no script: no browser runs it, and no policy is about it. */
        private static final Predicate<String> POLICY =
                says("^Inline script violates Content Security Policy");

        private static final Predicate<String> DATA_BLOCK =
                says("<script type=\"application/(ld\\+)?json\"");

        /** In style sheets. */
        private static final List<Predicate<String>> CSS =
                List.of(
                        // CSS Grid level 2.
                        says("^CSS: .*“subgrid” is not a “grid-template-columns” value"),
                        // A custom property that mixes colours which are custom properties too.
                        says("^CSS: “--[a-z-]+”: “var\\(--[a-z-]+\\)” is not a “color” value"));

        private FalseAlarms() {}

        static boolean matches(String message, String line) {
            return POLICY.test(message) && DATA_BLOCK.test(line)
                    || CSS.stream().anyMatch(alarm -> alarm.test(message));
        }

        private static Predicate<String> says(String pattern) {
            return Pattern.compile(pattern).asPredicate();
        }
    }
}
