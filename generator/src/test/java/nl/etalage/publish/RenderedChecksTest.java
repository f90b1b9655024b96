package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import nl.etalage.problem.Location;
import nl.etalage.problem.Problem;
import nl.etalage.problem.Problems;
import nl.etalage.site.BaseUrl;
import org.junit.jupiter.api.Test;

class RenderedChecksTest {

    private OutputTree tree =
            OutputTree.inMemory(BaseUrl.parse("https://example.org").orElseThrow());

    @Test
    void findsNothingOnAPageThatIsInOrder() {
        put(
                "assets/1a/site.css",
                "@import 'more.css'; body { background: url(\"../1a/logo.svg\") } /* url(//x) */");
        put("assets/1a/more.css", "");
        put("assets/1a/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        put("assets/1a/js/view.js", "import { state } from './logic.js'; // not from 'lib'");
        put(
                "assets/1a/js/logic.js",
                "// from './weg.js'\n/* import './weg.js' */ export const state = 1;");
        put("media/café.png", "png");
        put("x/index.html", "<body><main><h2 id=kosten>Kosten</h2></main>");
        put(
                "index.html",
                """
                <!doctype html><html lang="nl"><head><title>Thuis</title>
                <link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="/assets/1a/site.css">
                <meta property="og:image" content="https://example.org/media/caf%C3%A9.png">
                <script type="module" src="/assets/1a/js/view.js"></script></head>
                <body><main id="inhoud"><a href="#inhoud">Naar de inhoud</a> <a href="#top">boven</a>
                <a href="/x/#kosten">kosten</a> <a href="x/?a=1&amp;b=2#antwoord=ja">antwoord</a> <a href="/x/#:~:text=a">tekst</a>
                <a href="mailto:info@example.org">mail</a> <a href="https://www.rvo.nl/">RVO</a>
                <img src="/media/caf%C3%A9.png" srcset="/media/caf%C3%A9.png 1x, /media/caf%C3%A9.png?w=2,3 2x" alt="">
                <script type="application/ld+json">{"url": "<a href='/nergens/'>"}</script>
                <form method="dialog"><input name="on"></form>
                <!-- <a href="/nergens/"> <style> --></main></body></html>
                """);

        assertProblems("");
    }

    @Test
    void findsALinkToNothingAndNamesTheNeighbour() {
        put("themas/ai/index.html", page("AI"));
        put(
                "index.html",
                page(
                        "<a href='/themas/a1/'>AI</a> <a href=/themas/ai>AI</a> <a href='weg.pdf'>weg</a>"));

        assertProblems(
                """
                index.html:1:1: de link '/themas/a1/' komt nergens uit. [link-dood]
                    → Bedoelt u '/themas/ai/'?
                index.html:1:1: de link '/themas/ai' komt nergens uit. [link-dood]
                    → Bedoelt u '/themas/ai/'?
                index.html:1:1: de link '/weg.pdf' komt nergens uit. [link-dood]
                """);
    }

    @Test
    void findsALinkToAPlaceThatThePageDoesNotHave() {
        put("x/index.html", page("<h2 id=kosten>Kosten</h2> <a href='#kostne'>kosten</a>"));
        put("index.html", page("<a href='/x/#stappen'>stappen</a>"));

        assertProblems(
                """
                index.html:1:1: de link '/x/#stappen' wijst naar een plek die er op die pagina niet is. [anker-dood]
                    → Kies uit: kosten.
                x/index.html:1:1: de link '/x/#kostne' wijst naar een plek die er op die pagina niet is. [anker-dood]
                    → Bedoelt u 'kosten'?
                """);
    }

    @Test
    void namesTheFileThatAnEditorOpensRatherThanTheOutput() {
        tree.put(
                "vragen/x/index.html",
                page("<a href='/weg/'>weg</a>").getBytes(UTF_8),
                Location.of("content/vragen/x.md"));

        assertProblems("content/vragen/x.md:1:1: de link '/weg/' komt nergens uit. [link-dood]\n");
    }

    @Test
    void wantsEveryAddressUnderTheBasePath() {
        tree = OutputTree.inMemory(BaseUrl.parse("https://example.org/spot035/").orElseThrow());
        put("x/index.html", page("X"));
        put("a.png", "png");
        put(
                "index.html",
                page(
                        """
                        <a href="/spot035/x/">goed</a> <a href="https://example.org/spot035/x/">goed</a> <a href="x/">goed</a>
                        <a href="https://example.org/elders/">buurman</a> <img src="/spot035/a.png" alt="">
                        <a href="/x/">fout</a> <a href="https://example.org/spot035/y/">fout</a> <img src="/a.png" alt="">
                        """));

        assertProblems(
                """
                index.html:1:1: het bestand '/a.png' bestaat niet. [bestand-ontbreekt]
                    → Adressen op deze site beginnen met '/spot035/'.
                index.html:1:1: de link '/spot035/y/' komt nergens uit. [link-dood]
                    → Bedoelt u '/spot035/x/'?
                index.html:1:1: de link '/x/' komt nergens uit. [link-dood]
                    → Adressen op deze site beginnen met '/spot035/'.
                """);
    }

    @Test
    void findsAPageWithNothingToRead() {
        put("nul/index.html", "");
        put(
                "kop/index.html",
                "<head><title>Kop</title></head><body><header>Menu</header><main> \n</main>Voet</body>");
        put("beeld/index.html", "<body><main><img src='/beeld/' alt=''></main></body>");

        assertProblems(
                """
                kop/index.html:1:1: de pagina '/kop/' is leeg. [pagina-leeg]
                nul/index.html:1:1: de pagina '/nul/' is leeg. [pagina-leeg]
                """);
    }

    @Test
    void findsEverythingThatIsLoadedFromElsewhere() {
        put(
                "index.html",
                page(
                        """
                        <link rel="stylesheet preload" href="https://a.example/a.css"><link rel=icon href="//b.example/b.ico">
                        <link rel=dns-prefetch href="https://c.example"><script src="HTTPS://d.example/d.js"></script>
                        <img src="&#104;ttps://e.example/e.png" srcset="/index.html 1x,https://f.example/f.png 2x" alt="">
                        <picture><source srcset="https://g.example/g.webp"></picture><iframe src="https://h.example/"></iframe>
                        <object data="https://i.example/i.svg"></object><video poster="https://j.example/j.jpg"></video>
                        <svg><use href="https://k.example/k.svg#x"/></svg><img src="https://example.organisatie.nl/l.png" alt="">
                        """));
        put(
                "site.css",
                "a { background: url( //m.example/m.png ) }\n  @import \"https://n.example/n.css\";");
        put("view.js", "import x from 'https://o.example/o.js';");

        assertProblems(
                "abcdefghijkl"
                                .chars()
                                .mapToObj(letter -> address((char) letter))
                                .sorted()
                                .map(
                                        url ->
                                                "index.html:1:1: '%s' wordt van een andere site geladen. [extern-geladen]\n"
                                                                .formatted(url)
                                                        + KEEP_HERE)
                                .collect(joining())
                        + """
                          site.css:1:22: '//m.example/m.png' wordt van een andere site geladen. [extern-geladen]
                          %1$ssite.css:2:12: 'https://n.example/n.css' wordt van een andere site geladen. [extern-geladen]
                          %1$sview.js:1:16: 'https://o.example/o.js' wordt van een andere site geladen. [extern-geladen]
                          %1$s"""
                                .formatted(KEEP_HERE));
    }

    private static final String KEEP_HERE =
            "    → Zet het bestand in templates/assets of content/media en verwijs daarnaar.\n";

    private static String address(char letter) {
        return switch (letter) {
            case 'a' -> "https://a.example/a.css";
            case 'b' -> "//b.example/b.ico";
            case 'c' -> "https://c.example";
            case 'd' -> "HTTPS://d.example/d.js";
            case 'e' -> "https://e.example/e.png";
            case 'f' -> "https://f.example/f.png";
            case 'g' -> "https://g.example/g.webp";
            case 'h' -> "https://h.example/";
            case 'i' -> "https://i.example/i.svg";
            case 'j' -> "https://j.example/j.jpg";
            case 'k' -> "https://k.example/k.svg#x";
            default -> "https://example.organisatie.nl/l.png";
        };
    }

    @Test
    void findsWhatStylesheetsAndModulesMiss() {
        put("assets/1a/css/site.css", "/* een\n regel */ a { background: url('../img/weg.svg') }");
        put(
                "assets/1a/js/view.js",
                "import { a } from './logic/a.js';\nconst b = await import(\"/assets/1a/js/b.js\");");

        assertProblems(
                """
                assets/1a/css/site.css:2:32: het bestand '/assets/1a/img/weg.svg' bestaat niet. [bestand-ontbreekt]
                assets/1a/js/view.js:1:20: het bestand '/assets/1a/js/logic/a.js' bestaat niet. [bestand-ontbreekt]
                assets/1a/js/view.js:2:25: het bestand '/assets/1a/js/b.js' bestaat niet. [bestand-ontbreekt]
                    → Kies uit: /assets/1a/js/view.js.
                """);
    }

    @Test
    void findsWhatThePolicyWouldStop() {
        put(
                "index.html",
                page(
                        """
                        <script>alert(1)</script><script type="importmap">{}</script><style>p { color: red }</style>
                        <p style="color: red">Rood</p><button ONCLICK="go()">Ga</button>
                        <a href=" java&Tab;script:go()">ga</a><img src="data:image/png;base64,xx" alt="">
                        <form action="/zoeken/"><input></form><a href="htps://rvo.nl">RVO</a>
                        """));
        put("zoeken/index.html", page("Zoeken"));

        assertProblems(
                """
                index.html:1:1: wat met een 'data:'-adres geladen wordt, houdt het beveiligingsbeleid tegen. [adres-geblokkeerd]
                    → Zet het bestand in templates/assets of content/media en verwijs daarnaar.
                index.html:1:1: een formulier zonder method="dialog" verstuurt bij Enter de antwoorden in het adres. [formulier-verstuurt]
                    → Geef <form> method="dialog".
                index.html:1:1: de link 'htps://rvo.nl' begint met een onbekend soort adres. [link-dood]
                    → Gebruik https://, mailto: of tel:.
                index.html:1:1: een adres begint met 'javascript:'. [script-adres]
                    → Gebruik een <button> en een bestand onder templates/assets/js.
                index.html:1:1: <button> heeft het attribuut 'onclick'. [script-attribuut]
                    → Zet de code in een bestand onder templates/assets/js.
                index.html:1:1: de pagina bevat een script in de HTML zelf. [script-inline]
                    → Zet de code in een bestand onder templates/assets/js.
                index.html:1:1: <p> heeft een style-attribuut. [stijl-inline]
                    → Zet de opmaak in een bestand onder templates/assets/css.
                index.html:1:1: de pagina heeft een <style>-blok. [stijl-inline]
                    → Zet de opmaak in een bestand onder templates/assets/css.
                """);
    }

    @Test
    void reportsAMistakeInTheLayoutOnce() {
        for (int i = 1; i <= 4; i++) {
            put(
                    "p" + i + "/index.html",
                    page("<a href='/weg/'>weg</a> <a href='/weg/'>weg</a> <b style=''>x</b>"));
        }

        assertProblems(
                """
                p1/index.html:1:1: de link '/weg/' komt nergens uit. [link-dood]
                    → Kies uit: /p1/, /p2/, /p3/, /p4/. Ook op 3 andere pagina's.
                p1/index.html:1:1: <b> heeft een style-attribuut. [stijl-inline]
                    → Zet de opmaak in een bestand onder templates/assets/css. Ook op 3 andere pagina's.
                """);
    }

    private void put(String file, String content) {
        tree.put(file, content.getBytes(UTF_8));
    }

    private static String page(String main) {
        return "<!doctype html><html lang=nl><head><title>T</title></head><body><main>"
                + main
                + " tekst</main></body></html>";
    }

    private void assertProblems(String expected) {
        var problems = new Problems();
        tree.report(problems);
        assertThat(
                        problems.all().stream()
                                .map(Problem::toString)
                                .map(line -> line + "\n")
                                .collect(joining()))
                .isEqualTo(expected);
    }
}
