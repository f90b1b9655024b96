package nl.etalage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What time does to a small site with one round, one event, and two articles about them. */
class DueListTest {

    @TempDir private Path project;

    @BeforeEach
    void write() throws IOException {
        GoldenSite.copyTheme(project);
        write("site-config.yml", "naam: Een\nbasis-url: \"https://een.example\"\n");
        write("content/themas.yml", "themas: {geld: {titel: Geld, tekst: Over geld.}}\n");
        write(
                "content/subsidies/steun.yml",
                """
                titel: Steun
                verstrekker: RVO
                vorm: subsidie
                voor: onderneming
                themas: [geld]
                gebied: {land: nederland}
                samenvatting: Wat steun.
                openstellingen:
                  - {id: "2026", opent: "2026-01-01", sluit: "2026-03-31", bron: {url: "https://a.example", gezien: "2026-01-01"}}
                voorwaarden: [{id: mkb, tekst: U bent klein, vraag: Bent u klein?}]
                bedrag: {vast: 100}
                bron: {url: "https://a.example", gezien: "2026-01-01"}
                """);
        write(
                "content/agenda/praat.md",
                """
                ---
                titel: Praat
                soort: webinar
                begint: "2026-03-01T16:00"
                eindigt: "2026-03-01T17:00"
                waar: online
                ---
                """);
        for (var id : new String[] {"een", "twee"}) {
            write(
                    "content/kennisbank/" + id + ".md",
                    """
                    ---
                    titel: Artikel %s
                    samenvatting: Over steun.
                    datum: "2026-01-01"
                    themas: [geld]
                    ---
                    Lees over [de steun](/subsidies/steun/).
                    """
                            .formatted(id));
        }
    }

    @Test
    void tellsAheadWhatWillBeOverStaleOrEmpty() {
        assertThat(check("2026-01-15"))
                .isEqualTo(
                        """
                        Te doen (5)
                          Binnen 60 dagen:
                            content/agenda: hier is dan niets meer dat nog komt of open is.
                            content/agenda/praat.md: is dan geweest. 2 pagina's wijzen ernaar, zoals agenda/index.html, zoeken/index.html.
                            content/subsidies/steun.yml: is dan langer dan 60 dagen niet nagekeken.
                          Binnen 90 dagen:
                            content/subsidies: hier is dan niets meer dat nog komt of open is.
                            content/subsidies/steun.yml: ronde 2026 is dan gesloten, op 31 maart 2026. Kijk of er een volgende komt. 7 pagina's wijzen ernaar, zoals content/kennisbank/een.md, content/kennisbank/twee.md, content/themas.yml.
                        """);
    }

    @Test
    void tellsWhatIsSoAlready() {
        assertThat(check("2026-04-15"))
                .isEqualTo(
                        """
                        Te doen (2)
                          content/agenda/praat.md: dit is geweest. Noem bij terugkijken waar het te zien is, of haal het weg.
                          content/subsidies/steun.yml: https://a.example is het laatst bekeken op 1 januari 2026. Kijk of het nog klopt, en zet bij gezien de dag van vandaag.
                        """);
    }

    @Test
    void saysNothingOfWhatIsFarAway() {
        assertThat(check("2025-11-01")).isEmpty();
    }

    private String check(String day) {
        var before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Main.run("check", "--quiet", "--on", day, "--project", project.toString());
        } finally {
            System.setOut(before);
        }
        // Dates have spaces in them at which no line may break.
        var text = out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
        assertThat(text).endsWith("Alles is in orde.\n");
        int from = text.indexOf("Te doen");
        return from < 0 ? "" : text.substring(from, text.indexOf("\n\n", from) + 1);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), text);
    }
}
