package nl.etalage.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a stylesheet or a module makes the browser fetch. */
final class AssetReader {

    /**
     * @param line counted from 1, as is the column
     */
    record Reference(String address, int line, int column) {}

    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /**
     * A comment after code on the same line stays, for its {@code //} may be part of an address.
     */
    private static final Pattern SCRIPT_COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?<=^|\n)[ \t]*//[^\n]*", Pattern.DOTALL);

    private static final Pattern IN_CSS =
            Pattern.compile(
                    "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s]+))\\s*\\)|@import\\s+(?:\"([^\"]*)\"|'([^']*)')",
                    Pattern.CASE_INSENSITIVE);

    /**
     * Only whole addresses and relative ones; a bare name is a word in some text, for we have no
     * import map.
     */
    private static final Pattern IN_SCRIPT =
            Pattern.compile(
                    "\\b(?:from|import)\\s*\\(?\\s*(?:\"((?:https?:/)?\\.{0,2}/[^\"\\s]+)\"|'((?:https?:/)?\\.{0,2}/[^'\\s]+)')");

    private AssetReader() {}

    static List<Reference> inStylesheet(String css) {
        return find(IN_CSS, blank(CSS_COMMENT, css));
    }

    static List<Reference> inScript(String script) {
        return find(IN_SCRIPT, blank(SCRIPT_COMMENT, script));
    }

    /** Keeps every other character where it was. */
    private static String blank(Pattern comment, String text) {
        return comment.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }

    private static List<Reference> find(Pattern pattern, String text) {
        List<Reference> references = new ArrayList<>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String address = matcher.group(group);
                if (address != null) {
                    references.add(reference(address, text, matcher.start(group)));
                }
            }
        }
        return references;
    }

    private static Reference reference(String address, String text, int at) {
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Reference(address, line, at - text.lastIndexOf('\n', at - 1));
    }
}
