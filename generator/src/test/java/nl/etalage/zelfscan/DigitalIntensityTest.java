package nl.etalage.zelfscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.etalage.logic.Model;
import nl.etalage.script.Scripts;
import org.junit.jupiter.api.Test;

/**
 * The Digital Intensity Index of the scan that is published, against the classes that Eurostat
 * published for 2023: very low to 3, low to 6, high to 9, very high above.
 */
class DigitalIntensityTest {

    private static final ShippedScans SHIPPED = new ShippedScans();

    private static final Zelfscan SCAN =
            SHIPPED.scans().stream()
                    .filter(scan -> scan.id().equals("digitalisering"))
                    .findFirst()
                    .orElseThrow();

    /** A firm that has nothing of it, and says so. */
    private static final Map<String, Object> NOTHING =
            Map.of(
                    "internet-aandeel", 50,
                    "internet-snelheid", "langzaam",
                    "kanalen", List.of("geen"),
                    "clouddiensten", List.of("geen"),
                    "bedrijfspakket", "nee",
                    "klantsysteem", "lijst",
                    "data-analyse", "nee",
                    "verkoop-online", "nee",
                    "ai-gebruik", List.of("geen"));

    /** What brings one point more each, in an order in which that is possible. */
    private static final List<Map<String, Object>> STEPS =
            List.of(
                    Map.of("internet-aandeel", 51),
                    Map.of("internet-snelheid", "snel"),
                    Map.of("kanalen", List.of("beeld")),
                    Map.of("kanalen", List.of("beeld", "blog")),
                    Map.of("clouddiensten", List.of("kantoorpakket")),
                    Map.of("clouddiensten", List.of("kantoorpakket", "boekhoudprogramma")),
                    Map.of("bedrijfspakket", "ja"),
                    Map.of("klantsysteem", "systeem"),
                    Map.of("data-analyse", "uitbesteed"),
                    Map.of("verkoop-online", "ja", "online-omzet", 1),
                    Map.of("online-omzet", 2, "online-particulier", 11),
                    Map.of("ai-gebruik", List.of("spraak")));

    @Test
    void hasThePublishedClassAtEveryScore() {
        var firms = new ArrayList<Map<String, Object>>();
        for (int points = 0; points <= STEPS.size(); points++) {
            firms.add(firm(points));
        }

        assertThat(found(firms))
                .containsExactly(
                        "0 zeer laag",
                        "1 zeer laag",
                        "2 zeer laag",
                        "3 zeer laag",
                        "4 laag",
                        "5 laag",
                        "6 laag",
                        "7 hoog",
                        "8 hoog",
                        "9 hoog",
                        "10 zeer hoog",
                        "11 zeer hoog",
                        "12 zeer hoog");
    }

    @Test
    void isARangeWhereAnAnswerIsUnknown() {
        var unsure = firm(3);
        unsure.put("internet-snelheid", "onbekend");
        var unsaid = firm(9);
        unsaid.remove("internet-aandeel");
        var unsold = firm(10);
        unsold.put("online-omzet", "weet-niet");

        assertThat(found(List.of(unsure, unsaid, unsold, Map.of())))
                .containsExactly(
                        "2 tot 3 zeer laag",
                        "8 tot 9 hoog",
                        "9 tot 11 hoog tot zeer hoog",
                        "0 tot 12 zeer laag tot zeer hoog");
    }

    private static Map<String, Object> firm(int points) {
        var answers = new LinkedHashMap<>(NOTHING);
        STEPS.subList(0, points).forEach(answers::putAll);
        return answers;
    }

    private static List<String> found(List<Map<String, Object>> firms) {
        var model = Model.of(SHIPPED.profile(), SHIPPED.site());
        var scan = SCAN.modelled(SHIPPED.profile(), SHIPPED.site());
        try (var scripts = new Scripts(Path.of("../templates/assets/js"))) {
            var module = scripts.module("logic/scan.js");
            return firms.stream()
                    .map(
                            answers ->
                                    words(
                                            module.call(
                                                    Map.class,
                                                    "evaluateScan",
                                                    scan,
                                                    Map.of("facts", model.facts()),
                                                    Map.of("answers", answers))))
                    .toList();
        }
    }

    private static String words(Map<?, ?> result) {
        var index = (Map<?, ?>) ((Map<?, ?>) result.get("indexes")).get("dii");
        return range(index.get("from"), index.get("to"))
                + " "
                + range(index.get("classFrom"), index.get("classTo"));
    }

    private static String range(Object from, Object to) {
        return from.equals(to) ? "" + from : from + " tot " + to;
    }
}
