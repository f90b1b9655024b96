package nl.etalage.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.ContentType;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Headline;
import nl.etalage.site.Link;
import nl.etalage.site.Site;
import nl.etalage.source.Document;
import nl.etalage.source.Values;
import org.jspecify.annotations.Nullable;

/** {@code content/vragen/}. */
public final class Questions implements ContentType<Question> {

    @Override
    public String folder() {
        return "vragen";
    }

    @Override
    public String singular() {
        return "vraag";
    }

    @Override
    public String plural() {
        return "Vragen van ondernemers";
    }

    @Override
    public String introduction() {
        return "Wat andere ondernemers vroegen, en het korte antwoord.";
    }

    @Override
    public String template() {
        return "question";
    }

    @Override
    public Optional<Question> read(Document document, Body body, Problems problems) {
        var fields = document.fields(problems);
        var question =
                new Question(
                        Headline.readWithThemes(document, fields),
                        fields.text("kort-antwoord"),
                        Headline.day(fields),
                        fields.optional(
                                "gesteld-door",
                                Values.block(block -> block.required("sector", Values::locatedId))),
                        body);
        fields.end();
        return Optional.of(question);
    }

    @Override
    public void check(Question question, Catalog catalog, Problems problems) {
        question.askedBy().ifPresent(sector -> catalog.check(Catalog.SECTORS, sector, problems));
    }

    @Override
    public Map<String, Object> model(Question question, Site site) {
        return Map.of(
                "question",
                new View(
                        question.title(),
                        question.shortAnswer(),
                        DutchFormat.day(question.day()),
                        question.askedBy()
                                .map(sector -> site.name(Catalog.SECTORS, sector))
                                .orElse(null),
                        site.themes(question),
                        question.body().html()));
    }

    /**
     * A question as its template shows it.
     *
     * @param askedBy the name of a sector, {@code null} if nobody wrote down who asked
     */
    public record View(
            String title,
            String shortAnswer,
            DutchFormat.Day date,
            @Nullable String askedBy,
            List<Link> themes,
            String body) {}
}
