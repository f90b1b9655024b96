package nl.etalage.source;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;

/**
 * A content file, taken apart: its keys and, in a Markdown file, the text under them.
 *
 * @param keys the YAML of the file, or the front matter between its two lines of dashes
 * @param body the Markdown under the front matter; empty in a YAML file
 * @param bodyAt where the Markdown begins
 */
public record Document(SourceFile file, Node.Mapping keys, String body, Location bodyAt) {

    private static final String FENCE = "---";

    /** Nobody sees them, so nobody could repair them. */
    private static final Pattern SPACES_BEHIND_FENCE =
            Pattern.compile("^---[ \t]+$", Pattern.MULTILINE);

    /** Reads a {@code .md} or {@code .yml} file, or reports why it cannot be read. */
    public static Optional<Document> read(SourceFile file, Problems problems) {
        return file.path().endsWith(".md")
                ? markdown(file, problems)
                : YamlReader.read(file, problems)
                        .flatMap(node -> mapping(node, problems))
                        .map(keys -> new Document(file, keys, "", file.at()));
    }

    public String id() {
        return file.id();
    }

    /** Reports that there is no text under the keys, where a page would be next to nothing. */
    public void requireText(Problems problems) {
        if (body.isBlank()) {
            problems.add(
                    bodyAt,
                    "pagina-leeg",
                    "onder de kop met sleutels staat nog geen tekst.",
                    "Schrijf de tekst onder de tweede regel met ---, of haal het bestand weg.");
        }
    }

    public Fields fields(Problems problems) {
        return new Fields(keys, problems);
    }

    private static Optional<Document> markdown(SourceFile file, Problems problems) {
        var text = SPACES_BEHIND_FENCE.matcher(file.text()).replaceAll(FENCE);
        if (text.isBlank()) {
            YamlReader.reportEmpty(file.at(), "dit bestand is leeg.", problems);
            return Optional.empty();
        }
        int end = text.startsWith(FENCE + "\n") ? closingFence(text) : -1;
        if (end < 0) {
            problems.add(
                    file.at(),
                    "kop-ontbreekt",
                    text.startsWith(FENCE)
                            ? "de kop met sleutels wordt niet afgesloten."
                            : "dit bestand begint niet met een kop met sleutels.",
                    "Zet de sleutels bovenaan, tussen twee regels met alleen ---.");
            return Optional.empty();
        }
        var yaml = text.substring(FENCE.length() + 1, end);
        int bodyStart = Math.min(text.length(), text.indexOf('\n', end) + 1);
        if (bodyStart == 0) {
            bodyStart = text.length();
        }
        int bodyLine = 2 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        var bodyAt = new Location(file.path(), bodyLine, 1);
        int start = bodyStart;
        return YamlReader.read(file, yaml, 1, problems)
                .flatMap(node -> mapping(node, problems))
                .map(keys -> new Document(file, keys, text.substring(start), bodyAt));
    }

    /** Where the line with the second row of dashes begins, or -1. */
    private static int closingFence(String text) {
        int at = FENCE.length();
        while ((at = text.indexOf("\n" + FENCE, at)) >= 0) {
            int after = at + 1 + FENCE.length();
            if (after == text.length() || text.charAt(after) == '\n') {
                return at + 1;
            }
            at++;
        }
        return -1;
    }

    private static Optional<Node.Mapping> mapping(Node node, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(
                node.at(),
                "sleutels-verwacht",
                "hier horen sleutels met waarden, maar er staat %s.".formatted(node.kind()),
                "Schrijf bijvoorbeeld: titel: Mijn titel");
        return Optional.empty();
    }
}
