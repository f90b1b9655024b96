package nl.etalage.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.site.Body;
import nl.etalage.site.ContentType;
import nl.etalage.site.Headline;
import nl.etalage.site.Link;
import nl.etalage.site.Site;
import nl.etalage.site.Source;
import nl.etalage.site.Website;
import nl.etalage.source.Document;
import nl.etalage.source.Values;
import org.jspecify.annotations.Nullable;

/** {@code content/opleidingen/}. */
public final class Trainings implements ContentType<Training> {

    @Override
    public String folder() {
        return "opleidingen";
    }

    @Override
    public String singular() {
        return "opleiding";
    }

    @Override
    public String plural() {
        return "Opleidingen";
    }

    @Override
    public String introduction() {
        return "Waar u en uw mensen iets kunnen leren.";
    }

    @Override
    public String template() {
        return "training";
    }

    @Override
    public String extension() {
        return "yml";
    }

    @Override
    public Optional<Training> read(Document document, Body body, Problems problems) {
        var fields = document.fields(problems);
        var training =
                new Training(
                        Headline.read(document, fields),
                        fields.text("aanbieder"),
                        fields.text("tekst"),
                        fields.optionalText("vorm"),
                        fields.optionalText("duur"),
                        fields.optionalText("kosten"),
                        fields.optional("website", Values::url),
                        Source.read(fields));
        fields.end();
        return Optional.of(training);
    }

    @Override
    public Map<String, Object> model(Training training, Site site) {
        return Map.of(
                "training",
                new View(
                        training.title(),
                        training.provider(),
                        training.text(),
                        training.costs().orElse(null),
                        training.duration().orElse(null),
                        training.form().orElse(null),
                        training.website().map(Website::of).orElse(null),
                        training.source().map(Source::view).orElse(null),
                        site.themes(training)));
    }

    /** A course as its template shows it; {@code null} is what nobody wrote down. */
    public record View(
            String title,
            String provider,
            String text,
            @Nullable String costs,
            @Nullable String duration,
            @Nullable String form,
            @Nullable Website website,
            Source.@Nullable View source,
            List<Link> themes) {}
}
