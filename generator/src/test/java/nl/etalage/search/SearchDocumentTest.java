package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.ContentType;
import nl.etalage.site.Entry;
import nl.etalage.site.Page;
import nl.etalage.site.Site;
import nl.etalage.site.SiteConfig;
import nl.etalage.source.Document;
import nl.etalage.source.Located;
import nl.etalage.source.SourceFile;
import org.junit.jupiter.api.Test;

class SearchDocumentTest {

    @Test
    void makesADocumentOfEachThemeOverviewAndEntry() {
        assertThat(SearchDocument.of(site(), List.of()))
                .containsExactly(
                        new SearchDocument(
                                "themas/geld",
                                "/spot035/themas/geld/",
                                "Geld",
                                "thema",
                                "Over Geld.",
                                List.of(),
                                List.of(),
                                "",
                                List.of()),
                        new SearchDocument(
                                "recepten",
                                "/spot035/recepten/",
                                "Recepten",
                                "overzicht",
                                "Wat u kookt.",
                                List.of(),
                                List.of("recept"),
                                "",
                                List.of()),
                        new SearchDocument(
                                "recepten/soep",
                                "/spot035/recepten/soep/",
                                "Soep",
                                "recept",
                                "Over Soep.",
                                List.of("Nodig"),
                                List.of("warm", "bouillon"),
                                "Water en zout",
                                List.of("Geld")));
    }

    @Test
    void makesADocumentOfEachListedPageThatNobodyWrote() {
        var pages =
                List.of(
                        page("/", "Home", true),
                        page("/recepten/soep/", "Soep", true),
                        page("/404.html", "Niet gevonden", false),
                        page("/recepten/kiezer/", "Kies wat u kookt", true)
                                .foundAs("hulpmiddel", List.of("menu")),
                        page("/colofon/", "Colofon", true));

        assertThat(SearchDocument.of(site(), pages))
                .filteredOn(document -> !document.url().endsWith("/soep/"))
                .filteredOn(document -> !List.of("thema", "overzicht").contains(document.type()))
                .containsExactly(
                        new SearchDocument(
                                "recepten/kiezer",
                                "/spot035/recepten/kiezer/",
                                "Kies wat u kookt",
                                "hulpmiddel",
                                "Over Kies wat u kookt.",
                                List.of(),
                                List.of("menu"),
                                "",
                                List.of()),
                        new SearchDocument(
                                "colofon",
                                "/spot035/colofon/",
                                "Colofon",
                                "pagina",
                                "Over Colofon.",
                                List.of(),
                                List.of(),
                                "",
                                List.of()));
        assertThat(SearchDocument.of(site(), pages))
                .extracting(SearchDocument::name)
                .doesNotHaveDuplicates();
    }

    private static Page page(String path, String title, boolean listed) {
        return new Page(
                path,
                "page",
                title,
                "Over " + title + ".",
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                listed);
    }

    private static Site site() {
        var catalog = new Catalog();
        var theme = new Dish("geld", "Geld", "", List.of(), List.of(), Body.EMPTY);
        var soup =
                new Dish(
                        "soep",
                        "Soep",
                        "warm",
                        List.of("bouillon"),
                        List.of(new Located<>("geld", HERE)),
                        new Body(
                                "<p>…",
                                List.of(new Body.Heading(2, "nodig", "Nodig")),
                                "Water en zout",
                                ""));
        catalog.add(Catalog.THEMES, "thema", List.of("geld"), List.of(theme));
        catalog.add("recepten", "recept", List.of("soep"), List.of(soup));
        return new Site(
                config(),
                new BaseUrl("https://example.org", "/spot035"),
                catalog,
                List.of(new Dishes()));
    }

    private static SiteConfig config() {
        var problems = new Problems();
        var file =
                new SourceFile(
                        SiteConfig.FILE, "naam: x\nbasis-url: https://example.org/spot035/\n");
        return SiteConfig.read(Document.read(file, problems).orElseThrow(), problems).orElseThrow();
    }

    private static final Location HERE = Location.of("content/x.md");

    private record Dish(
            String id,
            String title,
            String label,
            List<String> keywords,
            List<Located<String>> themes,
            Body body)
            implements Entry {

        @Override
        public String summary() {
            return "Over " + title + ".";
        }

        @Override
        public Location at() {
            return HERE;
        }
    }

    private static final class Dishes implements ContentType<Dish> {

        @Override
        public String folder() {
            return "recepten";
        }

        @Override
        public String singular() {
            return "recept";
        }

        @Override
        public String plural() {
            return "Recepten";
        }

        @Override
        public String introduction() {
            return "Wat u kookt.";
        }

        @Override
        public String template() {
            return "recipe";
        }

        @Override
        public Optional<Dish> read(Document document, Body body, Problems problems) {
            return Optional.empty();
        }
    }
}
