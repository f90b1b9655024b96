package nl.etalage.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.etalage.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What an editor probably meant, where a value has another form than it should. */
final class Remedy {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private static final Pattern WITH_SPACE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2})[:.](\\d{2})(?::\\d{2})?");

    private Remedy() {}

    /** "Schrijf 'de-bilt'." for {@code De Bilt}; {@code null} where nothing of it is left. */
    static @Nullable String id(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return null;
        }
        var id = Values.toId(scalar.text());
        return id.isEmpty() ? null : "Schrijf '%s'.".formatted(id);
    }

    /** The day that was written the Dutch way. */
    static @Nullable String day(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return null;
        }
        var written = DAY_FIRST.matcher(scalar.text().strip());
        if (!written.matches()) {
            return null;
        }
        var day =
                "%s-%s-%s"
                        .formatted(
                                written.group(3),
                                twoDigits(written.group(2)),
                                twoDigits(written.group(1)));
        return Moment.day(day).isPresent() ? "Schrijf \"%s\".".formatted(day) : null;
    }

    /** The moment whose day and time stand apart, or the day that was written the Dutch way. */
    static @Nullable String moment(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return null;
        }
        var spaced = WITH_SPACE.matcher(scalar.text().strip());
        if (!spaced.matches()) {
            return day(node);
        }
        var moment = "%sT%s:%s".formatted(spaced.group(1), spaced.group(2), spaced.group(3));
        return Moment.parse(moment).isPresent() ? "Schrijf \"%s\".".formatted(moment) : null;
    }

    /** What keeps an address from being one. */
    static @Nullable String url(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return null;
        }
        var text = scalar.text();
        if (text.startsWith("www.")) {
            return "Schrijf \"https://%s\".".formatted(text);
        }
        return text.matches("https?://.+")
                ? "Kopieer het uit de adresbalk van uw browser: zonder spaties, aanhalingstekens,"
                        + " accolades of een naam voor een @."
                : null;
    }

    /** Word processors bend quotes, and bent ones are text like any other. */
    static @Nullable String quotes(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().matches("(?s)[“”„‘’].*")
                ? "Typ rechte aanhalingstekens: \"\"."
                : null;
    }

    /** A list of one is still a list. */
    static @Nullable String list(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().isBlank()
                    ? "Schrijf [] als er niets in hoort."
                    : "Zet er haken omheen: [%s].".formatted(scalar.text().strip());
        }
        return "Zet een streepje voor elk onderdeel, ook als het er één is.";
    }

    /** The keys that a block can have: those that its reader asks for. */
    static @Nullable String keys(Function<Fields, ?> read, Node node) {
        var nothing = new Node.Mapping(node.at(), java.util.Map.of());
        var fields = new Fields(nothing, new Problems());
        var unused = read.apply(fields);
        var keys = fields.asked();
        return keys.isEmpty() || keys.size() > 12
                ? null
                : "Hier kunnen staan: %s.".formatted(String.join(", ", keys));
    }

    /** Letters without their accents, everything else as hyphens. */
    static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
