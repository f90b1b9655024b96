package nl.etalage.subsidie;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Asking;
import nl.etalage.condition.Term;
import nl.etalage.logic.Model;
import nl.etalage.problem.Problems;
import nl.etalage.profile.Profile;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.ContentType;
import nl.etalage.site.Site;
import nl.etalage.source.Document;
import nl.etalage.survey.WrittenQuestion;

/** {@code content/subsidies/}. */
public final class Subsidies implements ContentType<Subsidie> {

    /** The name of the page that looks for schemes with the visitor; no scheme may have it. */
    public static final String FINDER = "wijzer";

    private final Profile profile;

    public Subsidies(Profile profile) {
        this.profile = profile;
    }

    @Override
    public String folder() {
        return Model.SCHEMES;
    }

    @Override
    public String singular() {
        return "subsidie";
    }

    @Override
    public String plural() {
        return "Subsidies";
    }

    @Override
    public String introduction() {
        return "Wat er aan geld en hulp is, of het nu open is, en wat u ervoor moet doen.";
    }

    @Override
    public String template() {
        return "scheme";
    }

    @Override
    public String extension() {
        return "yml";
    }

    @Override
    public Optional<Subsidie> read(Document document, Body body, Problems problems) {
        return Optional.of(new SubsidieReader(problems).read(document));
    }

    @Override
    public void check(Subsidie scheme, Catalog catalog, Problems problems) {
        scheme.check(profile, catalog, problems);
        checkQuestionIds(scheme, catalog, problems);
        if (scheme.id().equals(FINDER)) {
            problems.add(
                    scheme.at(),
                    "id-gereserveerd",
                    "op /%s/%s/ staat de subsidiewijzer zelf.".formatted(folder(), FINDER),
                    "Geef het bestand een andere naam.");
        }
        for (var other : scheme.notWith()) {
            if (other.value().equals(scheme.id())) {
                problems.add(
                        other.at(),
                        "combineren-zichzelf",
                        "een regeling gaat altijd samen met zichzelf.",
                        "Haal '%s' hier weg.".formatted(scheme.id()));
            } else {
                catalog.check(folder(), other, problems);
            }
        }
    }

    /** A condition of a scheme may name a question of a scan, so their ids have to differ. */
    private static void checkQuestionIds(Subsidie scheme, Catalog catalog, Problems problems) {
        var taken = new HashSet<String>();
        for (var entry : catalog.entries(Model.SCANS)) {
            if (entry instanceof Asking asking) {
                asking.terms().stream().map(Term::id).forEach(taken::add);
            }
        }
        scheme.questions().stream()
                .map(WrittenQuestion::id)
                .filter(id -> taken.contains(id.value()))
                .forEach(
                        id ->
                                problems.add(
                                        id.at(),
                                        "id-dubbel",
                                        "een zelfscan heeft al een vraag '%s'."
                                                .formatted(id.value()),
                                        "Geef de vraag van deze regeling een ander id."));
    }

    @Override
    public Map<String, Object> model(Subsidie scheme, Site site) {
        return Map.of("scheme", SchemeView.of(scheme, profile, site));
    }

    @Override
    public List<String> scripts() {
        return List.of("view/subsidy-state.js", "view/scheme-page.js");
    }

    @Override
    public Map<String, Object> data(Subsidie scheme, Site site) {
        return Map.of(
                "data-schemes", List.of(Clock.of(scheme, site.config().checkSubsidiesEvery())));
    }
}
