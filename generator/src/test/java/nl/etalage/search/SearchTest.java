package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import nl.etalage.script.Json;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;
import nl.etalage.site.BaseUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final BaseUrl BASE = new BaseUrl("https://example.org", "/spot035");

    private static final List<SearchDocument> PAGES =
            List.of(
                    page(
                            "Phishing herkennen",
                            "Een valse e-mail van de bank.",
                            "Klik niet op de link."),
                    page(
                            "Subsidieregeling Cyberweerbaarheid",
                            "Geld voor beveiliging.",
                            "Voor het mkb."),
                    page("Een website laten maken", "Wat kost dat?", "Vergelijk drie bedrijven."),
                    page(
                            "Tweestapsverificatie aanzetten",
                            "Naast uw wachtwoord.",
                            "Ook bij de bank."),
                    page(
                            "Uw verzekering en NIS2",
                            "Wat dekt de polis?",
                            "Foto’s van cafés helpen."),
                    page("Privacy", "Wat wij bewaren.", "Niets. Uw wachtwoord ook niet."));

    private static final Synonyms SYNONYMS =
            new Synonyms(
                    List.of(
                            List.of("2fa", "mfa", "tweestapsverificatie"),
                            List.of("mkb", "midden- en kleinbedrijf"),
                            List.of("neppe mail", "phishing")));

    record Found(int ref, int matched, double score) {}

    record Answer(
            List<String> missing,
            boolean partial,
            int asked,
            @Nullable String meant,
            List<String> terms,
            List<Found> found) {
        List<String> titles() {
            return found.stream().map(each -> PAGES.get(each.ref()).title()).toList();
        }
    }

    record Piece(String text, boolean found) {}

    private static Scripts scripts;
    private static Script visitor;
    private static Search.Published published;
    private static Object catalogue;

    /** What the page does in the browser, in one call. */
    private static final String VISITOR =
            """
            import { ask, marked, open } from "../logic/search.js";
            export const search = (catalogue, text) => ask(open(catalogue), text);
            export const mark = marked;
            """;

    @BeforeAll
    static void buildTheIndex() {
        var packaged = new HashMap<>(Lunr.scripts());
        packaged.put("test/visitor.js", VISITOR);
        scripts = new Scripts(Path.of("../templates/assets/js"), packaged);
        visitor = scripts.module("test/visitor.js");
        published = new Search(scripts, FormCache.NONE).publish(PAGES, SYNONYMS, List.of(), BASE);
        catalogue = Json.read(Object.class, published.catalogue());
    }

    @AfterAll
    static void close() {
        scripts.close();
    }

    @ParameterizedTest
    @CsvSource({
        "phishing, Phishing herkennen",
        "PHISHING!, Phishing herkennen",
        "subsidies, Subsidieregeling Cyberweerbaarheid",
        "subsidie, Subsidieregeling Cyberweerbaarheid",
        "cyber, Subsidieregeling Cyberweerbaarheid",
        "websites, Een website laten maken",
        "bedrijf, Een website laten maken",
        "verzekeringen, Uw verzekering en NIS2",
        "verzekring, Uw verzekering en NIS2",
        "nis2, Uw verzekering en NIS2",
        "foto, Uw verzekering en NIS2",
        "cafe, Uw verzekering en NIS2",
        "email, Phishing herkennen",
        "e-mail, Phishing herkennen",
        "mail, Phishing herkennen",
        "mfa, Tweestapsverificatie aanzetten",
        "midden- en kleinbedrijf, Subsidieregeling Cyberweerbaarheid",
        "neppe mail, Phishing herkennen",
        "bank wachtwoord, Tweestapsverificatie aanzetten",
        "hoe herken ik phishing?, Phishing herkennen",
    })
    void findsThePageThatWasMeant(String question, String title) {
        assertThat(ask(question).titles()).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource({
        "cyber weerbaarheid, Subsidieregeling Cyberweerbaarheid",
        "twee staps verificatie, Tweestapsverificatie aanzetten",
        "subsidie regeling, Subsidieregeling Cyberweerbaarheid",
        "bankwachtwoord, Tweestapsverificatie aanzetten",
        "fishing herkenen, Phishing herkennen",
        "webiste, Een website laten maken",
        "wactwoord, Privacy",
    })
    void readsWordsThatAreJoinedTakenApartOrMisspelt(String question, String title) {
        assertThat(ask(question).titles()).contains(title);
    }

    @Test
    void findsAPageFirstByItsOwnTitle() {
        assertThat(PAGES)
                .allSatisfy(
                        page -> assertThat(ask(page.title()).titles()).startsWith(page.title()));
    }

    @Test
    void putsPagesWithEveryWordBeforePagesWithOne() {
        assertThat(ask("wachtwoord bank").found())
                .extracting(Found::matched)
                .isSortedAccordingTo((a, b) -> b - a)
                .contains(2, 1);
    }

    @Test
    void saysHowItReadAMisspeltQuestion() {
        assertThat(ask("verzekring voor NIS2").meant()).isEqualTo("verzekering NIS2");
        assertThat(ask("verzekering").meant()).isNull();
        assertThat(ask("qwertyuiop").meant()).isNull();
        assertThat(ask("qwertyuiop").found()).isEmpty();
    }

    static List<String> hostileQuestions() {
        return List.of(
                "",
                " ",
                "a",
                "de het een",
                "+phishing -bank title:x *",
                "*",
                "phishing~9999 bank^1e999 title:",
                "^(a+)+$",
                "<script>alert(1)</script>",
                "\"'`\\${1}",
                "😀 👩‍👩‍👧 \uD83D",
                "\uDE00phishing\uD83D",
                "p\u0068i\u200Bshing \uFEFF",
                "\u0301\u0301\u0301",
                "constructor",
                "__proto__",
                "toString valueOf isPrototypeOf",
                "&lt;b&gt; &#60;",
                "javascript:alert(1)",
                "' OR 1=1 --",
                "bank AND NOT (phishing OR mail)",
                "1e309 -0 NaN Infinity null undefined",
                "مرحبا \u202Eabc",
                "__proto__ constructor toString hasOwnProperty",
                "-".repeat(10_000),
                "x".repeat(10_000),
                "phishing ".repeat(2_000),
                "a-b".repeat(4_000),
                "\u0000\u2028\uFFFF",
                "é".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("hostileQuestions")
    void answersAnyTextAtAll(String question) {
        assertThat(ask(question).found()).hasSizeLessThanOrEqualTo(PAGES.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de het een", "😀", "!?*"})
    void knowsWhenNothingWasAsked(String question) {
        assertThat(ask(question).asked()).isZero();
    }

    @Test
    void marksTheWordsThatWereFound() {
        var terms = ask("websites kosten phishing").terms();

        assertThat(mark("Phishing: wat <b>kost</b> een website? Website's!", terms))
                .containsExactly(
                        new Piece("Phishing", true),
                        new Piece(": wat <b>", false),
                        new Piece("kost", true),
                        new Piece("</b> een ", false),
                        new Piece("website", true),
                        new Piece("? ", false),
                        new Piece("Website's", true),
                        new Piece("!", false));
        assertThat(mark("", terms)).isEmpty();
    }

    @Test
    void losesNoLetterOfATextItMarks() {
        String text = "😀 e-mail, foto’s\n en caf\u0065\u0301 e-mail <x> ";
        var pieces = mark(text, ask("e-mail foto cafe").terms());

        assertThat(String.join("", pieces.stream().map(Piece::text).toList())).isEqualTo(text);
    }

    @Test
    void publishesFilesNamedByWhatIsInThem() {
        var again = new Search(scripts, FormCache.NONE).publish(PAGES, SYNONYMS, List.of(), BASE);
        var other =
                new Search(scripts, FormCache.NONE)
                        .publish(PAGES.subList(0, 2), SYNONYMS, List.of(), BASE);

        assertThat(again.files()).isEqualTo(published.files());
        assertThat(published.files().keySet())
                .hasSize(2)
                .contains("/zoeken/actueel.json")
                .anyMatch(path -> path.matches("/zoeken/stukken/catalogue-[0-9a-f]{16}\\.json"));
        assertThat(other.files().keySet())
                .filteredOn(published.files()::containsKey)
                .containsExactly("/zoeken/actueel.json");
    }

    @Test
    void givesThePageTheCatalogueAndAllPagesFromAToZ() {
        var page = published.page();
        var model = (Search.Model) page.model().get("search");

        assertThat(page.path()).isEqualTo("/zoeken/");
        assertThat(model.catalogue()).startsWith("/spot035/zoeken/stukken/catalogue-");
        assertThat(model.letters())
                .extracting(Alphabet.Letter::letter)
                .containsExactly("E", "P", "S", "T", "U");
        assertThat(model.letters().get(1).entries())
                .extracting(SearchDocument::title)
                .containsExactly("Phishing herkennen", "Privacy");
    }

    @Test
    void indexesASiteWithoutPages() {
        var empty =
                new Search(scripts, FormCache.NONE)
                        .publish(List.of(), Synonyms.NONE, List.of(), BASE);

        assertThat(
                        visitor.call(
                                        Answer.class,
                                        "search",
                                        Json.read(Object.class, empty.catalogue()),
                                        "iets")
                                .found())
                .isEmpty();
    }

    @Test
    void survivesWordsThatAreNamesInJavaScript() {
        var documents =
                IntStream.range(0, 3)
                        .mapToObj(
                                n ->
                                        page(
                                                "constructor " + n,
                                                "__proto__ toString",
                                                "valueOf _index"))
                        .toList();

        var names =
                new Search(scripts, FormCache.NONE)
                        .publish(documents, Synonyms.NONE, List.of(), BASE);

        assertThat(
                        visitor.call(
                                        Answer.class,
                                        "search",
                                        Json.read(Object.class, names.catalogue()),
                                        "__proto__ valueOf")
                                .found())
                .hasSize(3);
    }

    private static Answer ask(String question) {
        return visitor.call(Answer.class, "search", catalogue, question);
    }

    private static List<Piece> mark(String text, List<String> terms) {
        return List.of(visitor.call(Piece[].class, "mark", text, terms));
    }

    private static SearchDocument page(String title, String summary, String body) {
        String id = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new SearchDocument(
                "artikelen/" + id,
                "/spot035/" + id + "/",
                title,
                "artikel",
                summary,
                List.of(),
                List.of(),
                body,
                List.of());
    }
}
