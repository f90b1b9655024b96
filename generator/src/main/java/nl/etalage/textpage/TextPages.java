package nl.etalage.textpage;

import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.site.Body;
import nl.etalage.site.ContentType;
import nl.etalage.site.Headline;
import nl.etalage.site.Site;
import nl.etalage.source.Document;

/** {@code content/paginas/}: their pages stand directly under the home page. */
public final class TextPages implements ContentType<TextPage> {

    @Override
    public String folder() {
        return "paginas";
    }

    @Override
    public String singular() {
        return "pagina";
    }

    @Override
    public String plural() {
        return "Over deze site";
    }

    @Override
    public String introduction() {
        return "";
    }

    @Override
    public String template() {
        return "textpage";
    }

    @Override
    public boolean isTopLevel() {
        return true;
    }

    @Override
    public Optional<TextPage> read(Document document, Body body, Problems problems) {
        var fields = document.fields(problems);
        var page =
                new TextPage(
                        Headline.read(document, fields),
                        fields.optionalText("samenvatting").orElse(""),
                        body);
        fields.end();
        document.requireText(problems);
        return Optional.of(page);
    }

    @Override
    public Map<String, Object> model(TextPage page, Site site) {
        return Map.of("textpage", new View(page.title(), page.body().html()));
    }

    /** A page of text as its template shows it. */
    public record View(String title, String body) {}
}
