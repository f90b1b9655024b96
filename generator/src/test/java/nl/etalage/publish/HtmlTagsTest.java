package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Holds our reading of tags to that of a whole HTML parser. */
class HtmlTagsTest {

    /**
     * Without elements that a parser moves or doubles: only then does its tree show each tag once.
     */
    private static final String[] PIECES = {
        "<div>",
        "</div>",
        "<q cite=\"/x/?a=1&amp;b=2\">",
        "</q>",
        "<span id='x'>",
        "<span ID=x>",
        "</span>",
        "tekst",
        " < 3 ",
        "&amp;",
        "<!-- <div id=nee> -->",
        "<!-->",
        "<!--->",
        "<!-- - -- > -->",
        "<!-- --!>",
        "<br/>",
        "<img src = \"a>b\" alt>",
        "<q a='1' b=\"2\" c=3 d>",
        "</q >",
        "<script>if (a < b) { '<q>' }</script>",
        "<style>a > b {}</style >",
        "<textarea><q></textarea>",
        "<?php q ?>",
        "<!bogus <q>",
        "</ q>",
        "\n",
        "é",
        "<span\n\tlang=nl\n>",
        "</span x=1>",
        "<q title=\"'\" lang='\"'>",
        "<q /lang=a / id=b>",
        "<q cite=/a/b/>",
        "<svg><title>x</title></svg>",
        "<svg><![CDATA[<q>]]></svg>",
        "<q lang=a lang=b>"
    };

    @Test
    void readsTheTagsThatABrowserWouldRead() {
        var random = new Random(35);
        for (int i = 0; i < 5_000; i++) {
            var html = new StringBuilder("<!doctype html><html><head></head><body>");
            for (int n = random.nextInt(12); n >= 0; n--) {
                html.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(ourTags(html.toString()))
                    .as(html.toString())
                    .isEqualTo(theirTags(html.toString()));
        }
    }

    /** Here the standard and that parser differ. */
    @Test
    void takesAScriptInADrawingToBeClosedWhereItSaysSo() {
        assertThat(ourTags("<svg><script/><g id=y></svg><script/><g></script>"))
                .containsExactly("svg", "script", "g id=[y]", "script");
    }

    @Test
    void survivesAPageCutOffAnywhere() {
        String html = String.join("", PIECES);
        for (int end = 0; end <= html.length(); end++) {
            ourTags(html.substring(0, end));
        }
    }

    private static List<String> ourTags(String html) {
        List<String> tags = new ArrayList<>();
        HtmlTags.read(
                html.getBytes(UTF_8),
                new HtmlTags.Listener() {
                    @Override
                    public void opened(Tag tag) {
                        var text = new StringBuilder(tag.name());
                        tag.attributes()
                                .forEach(
                                        a ->
                                                text.append(
                                                        " %s=[%s]".formatted(a.name(), a.value())));
                        tags.add(text.toString());
                    }

                    @Override
                    public void closed(String name) {}

                    @Override
                    public void text() {}
                });
        return tags;
    }

    private static List<String> theirTags(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        List<String> tags = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            var text = new StringBuilder(element.normalName());
            element.attributes()
                    .forEach(a -> text.append(" %s=[%s]".formatted(a.getKey(), a.getValue())));
            tags.add(text.toString());
        }
        tags.remove(0);
        return tags;
    }
}
