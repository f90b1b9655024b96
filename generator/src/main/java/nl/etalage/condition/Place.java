package nl.etalage.condition;

import java.util.List;

/** Where a condition stands, and with that, what it can be about. */
public enum Place {
    FACT("een begrip"),
    DEFINITION("een definitie"),
    SCAN("een zelfscan"),
    ADVICE("een advies"),
    SCHEME("een regeling"),
    /** Where a scheme's own question says when it is asked. */
    SCHEME_QUESTION("een vraag van een regeling");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The keys of the leaves that are possible here. */
    List<String> keys() {
        return switch (this) {
            case FACT, DEFINITION -> List.of("begrip", "gemeente-in");
            case SCAN, SCHEME_QUESTION -> List.of("begrip", "antwoord", "gemeente-in", "definitie");
            case ADVICE -> List.of("begrip", "antwoord", "score", "gemeente-in", "definitie");
            case SCHEME ->
                    List.of(
                            "begrip",
                            "antwoord",
                            "kosten",
                            "kosten-post",
                            "gemeente-in",
                            "definitie");
        };
    }
}
