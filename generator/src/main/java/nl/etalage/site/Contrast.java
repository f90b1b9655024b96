package nl.etalage.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.etalage.source.Node;
import nl.etalage.source.Value;

/**
 * Whether people can read a colour on another, as WCAG 2.2 reckons it (relative luminance and
 * contrast ratio).
 */
final class Contrast {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** What WCAG asks between text and what is behind it (1.4.3, level AA). */
    static final double TEXT = 4.5;

    /** What WCAG asks of lines, bars and other signs (1.4.11). */
    static final double SIGN = 3.0;

    private Contrast() {}

    /** A colour, {@code #rrggbb}, that differs enough from white. */
    static Value<String> colour(double least) {
        return (node, problems) -> {
            if (!(node instanceof Node.Scalar scalar) || !COLOUR.matcher(scalar.text()).matches()) {
                problems.add(
                        node.at(),
                        "kleur-ongeldig",
                        "hier hoort een kleur zoals \"#0b5cad\", maar er staat %s."
                                .formatted(node.kind()));
                return Optional.empty();
            }
            double ratio = ratio(scalar.text(), "#ffffff");
            if (ratio < least) {
                problems.add(
                        node.at(),
                        "kleur-contrast",
                        String.format(
                                DUTCH,
                                "kleur %s is te licht: het contrast met wit is %.1f en moet"
                                        + " minstens %.1f zijn.",
                                scalar.text(),
                                ratio,
                                least),
                        "Kies een donkerder kleur.");
                return Optional.empty();
            }
            return Optional.of(scalar.text());
        };
    }

    static double ratio(String a, String b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
