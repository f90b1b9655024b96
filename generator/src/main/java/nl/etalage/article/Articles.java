package nl.etalage.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.site.Body;
import nl.etalage.site.ContentType;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Headline;
import nl.etalage.site.Link;
import nl.etalage.site.Site;
import nl.etalage.source.Document;
import nl.etalage.source.Values;

/** {@code content/kennisbank/}. */
public final class Articles implements ContentType<Article> {

    @Override
    public String folder() {
        return "kennisbank";
    }

    @Override
    public String singular() {
        return "artikel";
    }

    @Override
    public String plural() {
        return "Kennisbank";
    }

    @Override
    public String introduction() {
        return "Korte stukken over digitaal ondernemen, met de bron erbij.";
    }

    @Override
    public String template() {
        return "article";
    }

    @Override
    public Optional<Article> read(Document document, Body body, Problems problems) {
        var fields = document.fields(problems);
        var article =
                new Article(
                        Headline.readWithThemes(document, fields),
                        fields.text("samenvatting"),
                        Headline.day(fields),
                        fields.list("trefwoorden", Values::text),
                        body);
        fields.end();
        document.requireText(problems);
        return Optional.of(article);
    }

    @Override
    public Map<String, Object> model(Article article, Site site) {
        return Map.of(
                "article",
                new View(
                        article.title(),
                        article.summary(),
                        DutchFormat.day(article.day()),
                        site.themes(article),
                        article.body().html()));
    }

    /** An article as its template shows it. */
    public record View(
            String title, String summary, DutchFormat.Day date, List<Link> themes, String body) {}
}
