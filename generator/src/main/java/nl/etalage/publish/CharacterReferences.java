package nl.etalage.publish;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves character references in an attribute's value: numbers, and the names that escaping
 * produces or that can hide an address. Other names stay as they are.
 */
final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]+));");

    private static final Map<String, String> NAMES =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "colon", ":",
                    "Tab", "\t", "NewLine", "\n", "sol", "/", "lpar", "(");

    private CharacterReferences() {}

    static String resolve(String value) {
        if (value.indexOf('&') < 0) {
            return value;
        }
        return REFERENCE
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(java.util.regex.MatchResult found) {
        if (found.group(3) != null) {
            return NAMES.getOrDefault(found.group(3), found.group());
        }
        int codePoint =
                found.group(1) != null
                        ? Integer.parseInt(found.group(1))
                        : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(codePoint) && codePoint > 0
                ? Character.toString(codePoint)
                : "\uFFFD";
    }
}
