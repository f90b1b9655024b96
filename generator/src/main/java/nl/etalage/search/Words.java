package nl.etalage.search;

import java.util.function.Consumer;

/**
 * Takes a text apart as {@code words.js} does, which has the rule: letters, marks and digits,
 * joined by a hyphen or an apostrophe. A test holds the two to each other.
 */
final class Words {

    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c);
        }
    }

    private Words() {}

    static void of(String text, Consumer<String> taker) {
        int at = 0;
        while (at < text.length()) {
            int end = part(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            int start = at;
            at = end;
            while (at < text.length() && joins(text.charAt(at))) {
                end = part(text, at + 1);
                if (end == at + 1) {
                    break;
                }
                at = end;
            }
            taker.accept(text.substring(start, at));
        }
    }

    /** Where the letters that begin here end. */
    private static int part(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!(c < ASCII.length ? ASCII[c] : isPart(c))) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean joins(char c) {
        return c == '\'' || c == '’' || c == '-';
    }

    private static boolean isPart(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }
}
