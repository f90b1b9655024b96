package nl.etalage.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.site.Body;

/**
 * Markdown to HTML: tables, footnotes, bare addresses as links, headings with an id.
 *
 * <p>Editors cannot write HTML, so what comes out is safe to put in a page. One parser and one
 * renderer serve all threads.
 */
public final class Markdown implements Body.Renderer {

    private static final Pattern ADDRESS_BEHIND =
            Pattern.compile(" ?\\((?:https?:|mailto:|www\\.|\\.\\./|/)");

    /** What templates call their own parts; a heading of that name gets another id. */
    private static final Set<String> IDS_OF_THE_PAGE = Set.of("inhoud", "menu");

    /** A line with this many steps before its first word. */
    private static final Pattern TOO_DEEP =
            Pattern.compile(
                    "^(?:[ \t]|>|[-*+][ \t]|\\d{1,9}[.)][ \t]){60,}+[^\\s]", Pattern.MULTILINE);

    private static final DataHolder PLAIN =
            options(List.of(TablesExtension.create(), FootnoteExtension.create()));
    private static final DataHolder WITH_BARE_ADDRESSES =
            options(
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            AutolinkExtension.create()));

    private final Parser plain = Parser.builder(PLAIN).build();

    /** Looks for addresses in every word, which takes a sixth of all time spent on Markdown. */
    private final Parser withBareAddresses = Parser.builder(WITH_BARE_ADDRESSES).build();

    private final HtmlRenderer renderer =
            HtmlRenderer.builder(WITH_BARE_ADDRESSES)
                    .attributeProviderFactory(AlignedCells.factory())
                    .build();
    private final SiteLinks links;
    private final boolean withText;

    /**
     * @param withText whether the words without markup are wanted, for search
     */
    public Markdown(SiteLinks links, boolean withText) {
        this.links = links;
        this.withText = withText;
    }

    private static DataHolder options(List<Extension> extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                // A word: the arrow is a picture in some fonts, and nothing in others.
                .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "terug")
                .set(HtmlRenderer.RENDER_HEADER_ID, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                .set(HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES, true)
                .set(HtmlRenderer.HEADER_ID_GENERATOR_NON_ASCII_TO_LOWERCASE, true)
                .toImmutable();
    }

    @Override
    public Body render(String markdown, Location at, Problems problems) {
        if (markdown.isBlank()) {
            return Body.EMPTY;
        }
        if (reportedTooDeep(markdown, at, problems)) {
            return Body.EMPTY;
        }
        var parser = BareAddresses.mayBeIn(markdown) ? withBareAddresses : plain;
        var document = parser.parse(markdown);
        new Inspection(markdown, at, problems).inspect(document);
        // In text and attributes '>' is escaped, so this is the end of a void element: in HTML
        // its slash means nothing.
        var html = renderer.render(document).replace(" />", ">");
        return new Body(html, headings(document), withText ? text(document) : "", lead(document));
    }

    /** The parser's time grows with the square of the depth, and its stack with the depth. */
    private static boolean reportedTooDeep(String markdown, Location at, Problems problems) {
        var deep = TOO_DEEP.matcher(markdown);
        if (!deep.find()) {
            return false;
        }
        int line = (int) markdown.substring(0, deep.start()).chars().filter(c -> c == '\n').count();
        problems.add(
                new Location(at.file(), at.line() + line, 1),
                "tekst-te-diep",
                "deze regel springt te diep in, of er staan te veel tekens > of - voor.",
                "Een lijst in een lijst in een lijst is diep genoeg.");
        return true;
    }

    private static List<Body.Heading> headings(Document document) {
        var headings = new ArrayList<Body.Heading>();
        for (var node : document.getChildren()) {
            if (node instanceof Heading heading) {
                headings.add(
                        new Body.Heading(
                                heading.getLevel(), heading.getAnchorRefId(), text(heading)));
            }
        }
        return headings;
    }

    private static String lead(Document document) {
        for (var node : document.getChildren()) {
            if (node instanceof Paragraph paragraph) {
                return text(paragraph).strip().replace('\n', ' ');
            }
        }
        return "";
    }

    private static String text(Node node) {
        var visitor = new TextCollectingVisitor();
        visitor.collect(node);
        return visitor.getText();
    }

    /** One walk over a text: what is wrong with it, and its links made ready for the page. */
    private final class Inspection {

        private final String markdown;
        private final Location at;
        private final Problems problems;
        private int level = 1;

        Inspection(String markdown, Location at, Problems problems) {
            this.markdown = markdown;
            this.at = at;
            this.problems = problems;
        }

        void inspect(Node parent) {
            for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Heading heading) {
                    heading(heading);
                } else if (isHtml(node)) {
                    html(node);
                } else if (node instanceof Image image) {
                    image(image, image.getText());
                    link(image, "afbeelding");
                } else if (node instanceof ImageRef image) {
                    image(image, image.getText());
                } else if (node instanceof LinkRef reference && isBroken(reference)) {
                    problems.add(
                            place(node),
                            "link-ongeldig",
                            "deze link is niet af, en staat er nu als gewone tekst.",
                            "Schrijf [tekst](adres), zonder spatie ertussen of erin.");
                } else if (node instanceof Link || node instanceof Reference) {
                    link((LinkNodeBase) node, "link");
                }
                inspect(node);
            }
        }

        /**
         * {@code [a][b]} without a {@code [b]: …}, or {@code [a](b c)}. A lone {@code [a]} is text.
         */
        private boolean isBroken(LinkRef reference) {
            boolean named = !reference.getReference().isEmpty() && !reference.getText().isEmpty();
            return !reference.isDefined()
                    && (named
                            || ADDRESS_BEHIND
                                    .matcher(markdown.substring(reference.getEndOffset()))
                                    .lookingAt());
        }

        private static boolean isHtml(Node node) {
            return node instanceof HtmlBlock
                    || node instanceof HtmlInline
                    || node instanceof HtmlCommentBlock
                    || node instanceof HtmlInlineComment;
        }

        private void html(Node node) {
            // A closing tag belongs to the mistake that its opening tag already was.
            if (!node.getChars().startsWith("</")) {
                problems.add(
                        place(node),
                        "html-verboden",
                        "HTML kan hier niet.",
                        "Gebruik Markdown; zet een los < als &lt; of tussen `accenten`.");
            }
        }

        private void heading(Heading heading) {
            int found = heading.getLevel();
            if (found == 1) {
                problems.add(
                        place(heading),
                        "kop-niveau",
                        "een kop met één # is de titel van de pagina, en die staat al bovenaan.",
                        "Begin koppen in de tekst met ##.");
            } else if (found > level + 1) {
                problems.add(
                        place(heading),
                        "kop-niveau",
                        "deze kop slaat een niveau over: na %s komt %s."
                                .formatted(hashes(level), hashes(found)),
                        "Schrijf %s.".formatted(hashes(level + 1)));
            }
            level = Math.max(found, 2);
            var words = Markdown.text(heading).strip().toLowerCase(Locale.ROOT);
            if (IDS_OF_THE_PAGE.contains(words)) {
                heading.setAnchorRefId("tekst-" + words);
            }
        }

        private static String hashes(int level) {
            return level == 1 ? "de titel" : "#".repeat(level);
        }

        private void image(Node image, BasedSequence alternative) {
            if (alternative.isBlank()) {
                problems.add(
                        place(image),
                        "afbeelding-zonder-tekst",
                        "deze afbeelding heeft geen tekst voor wie haar niet ziet.",
                        "Schrijf tussen de haken wat erop staat: ![een kassa op de toonbank](…).");
            }
        }

        private void link(LinkNodeBase node, String what) {
            var url = node.getUrl().unescape();
            if (url.startsWith("#")) {
                return;
            }
            var scheme = scheme(url);
            if (scheme.isEmpty() && !url.startsWith("//")) {
                links.href(at.file(), url)
                        .ifPresentOrElse(
                                href -> node.setUrl(BasedSequence.of(href)),
                                () -> dead(node, what, url));
            } else if (what.equals("afbeelding")) {
                problems.add(
                        place(node),
                        "afbeelding-extern",
                        "een afbeelding van een andere site kan hier niet: %s.".formatted(url),
                        "Zet haar in content/media/ en verwijs naar ../media/naam.");
            } else if (!List.of("https", "http", "mailto", "tel").contains(scheme)) {
                problems.add(
                        place(node),
                        "link-ongeldig",
                        "dit is geen adres waar een link heen kan: %s.".formatted(url),
                        "Begin met https://, mailto: of tel:, of noem een bestand of pagina.");
            }
        }

        private void dead(LinkNodeBase node, String what, String url) {
            var meant = links.suggestion(at.file(), url);
            if (what.equals("afbeelding")) {
                problems.add(
                        place(node),
                        "afbeelding-dood",
                        "deze afbeelding is er niet: %s.".formatted(url),
                        meant == null ? "Zet haar in content/media/." : meant);
            } else {
                problems.add(
                        place(node),
                        "link-dood",
                        "deze link leidt nergens heen: %s.".formatted(url),
                        url.startsWith("www.")
                                ? "Schrijf https://%s.".formatted(url)
                                : meant == null
                                        ? "Noem een bestand dat er is, zoals ../kennisbank/naam.md."
                                        : meant);
            }
        }

        private static String scheme(String url) {
            int colon = url.indexOf(':');
            return colon > 0 && url.substring(0, colon).chars().allMatch(Character::isLetter)
                    ? url.substring(0, colon).toLowerCase(Locale.ROOT)
                    : "";
        }

        private Location place(Node node) {
            var before = markdown.substring(0, node.getStartOffset());
            int line = (int) before.chars().filter(c -> c == '\n').count();
            int column = node.getStartOffset() - (before.lastIndexOf('\n') + 1) + 1;
            return new Location(at.file(), at.line() + line, column);
        }
    }
}
