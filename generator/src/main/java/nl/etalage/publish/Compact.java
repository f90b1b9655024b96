package nl.etalage.publish;

import java.util.Optional;

/**
 * A script or style sheet without what only its authors read: comments on lines of their own, empty
 * lines, and in scripts the indentation. A visitor on a bad line waits a quarter less for it.
 *
 * <p>It looks at lines and parses nothing, so it leaves alone every file in which a line could mean
 * something else: one with text that runs over several lines.
 */
final class Compact {

    private static final String OPENS = "/*";
    private static final String CLOSES = "*/";

    private Compact() {}

    static String script(String text) {
        return withoutComments(text, true).orElse(text);
    }

    static String style(String text) {
        return withoutComments(text, false).orElse(text);
    }

    /** Empty where text runs over several lines. */
    private static Optional<String> withoutComments(String text, boolean script) {
        var kept = new StringBuilder(text.length());
        boolean inComment = false;
        for (String line : text.lines().toList()) {
            String code = line.strip();
            if (!inComment && code.startsWith(OPENS)) {
                inComment = true;
                code = code.substring(OPENS.length());
            }
            if (inComment) {
                int end = code.indexOf(CLOSES);
                inComment = end < 0;
                code = inComment ? "" : code.substring(end + CLOSES.length()).strip();
            }
            if (script && code.startsWith("//")) {
                continue;
            }
            if (code.endsWith("\\") || code.chars().filter(each -> each == '`').count() % 2 == 1) {
                return Optional.empty();
            }
            // What follows a comment on its line may open another one.
            if (code.startsWith(OPENS)) {
                return Optional.empty();
            }
            if (!code.isEmpty()) {
                boolean asWritten = !script && line.strip().equals(code);
                kept.append(asWritten ? line.stripTrailing() : code).append('\n');
            }
        }
        return Optional.of(kept.toString());
    }
}
