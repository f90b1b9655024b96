package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the tags of a page in order, the way the tokenizer of the HTML standard does, and builds no
 * tree.
 *
 * <p>A full parser costs five seconds of processor time for ten thousand pages, most of it warming
 * up; this and all checks together cost one and a half. A test holds it to that parser. It works on
 * UTF-8 bytes, for all of HTML's syntax is ASCII.
 */
final class HtmlTags {

    interface Listener {

        void opened(Tag tag);

        void closed(String name);

        /**
         * There is something to read here: text that is more than white space, outside head, script
         * and style.
         */
        void text();
    }

    /** Their content is text up to the matching end tag, whatever it looks like. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

    private final byte[] html;
    private final Listener listener;
    private int at = 0;
    private int svgDepth = 0;

    private HtmlTags(byte[] html, Listener listener) {
        this.html = html;
        this.listener = listener;
    }

    static void read(byte[] html, Listener listener) {
        new HtmlTags(html, listener).read();
    }

    private void read() {
        while (at < html.length) {
            if (html[at] != '<') {
                textRun();
            } else if (isLetter(at + 1)) {
                startTag();
            } else if (is(at + 1, '/') && isLetter(at + 2)) {
                endTag();
            } else if (is(at + 1, '!') || is(at + 1, '?') || is(at + 1, '/')) {
                comment();
            } else {
                at++;
                listener.text();
            }
        }
    }

    private void textRun() {
        boolean blank = true;
        while (at < html.length && html[at] != '<') {
            blank &= isSpace(html[at]);
            at++;
        }
        if (!blank) {
            listener.text();
        }
    }

    private void startTag() {
        at++;
        String name = name();
        List<Tag.Attribute> attributes = attributes();
        boolean selfClosing = is(at - 1, '>') && html[at - 2] == '/';
        listener.opened(new Tag(name, attributes));
        if (name.equals("svg") && !selfClosing) {
            svgDepth++;
        }
        if (RAW.contains(name) && !(selfClosing && svgDepth > 0)) {
            skipRawText(name);
        }
    }

    private void endTag() {
        at += 2;
        String name = name();
        attributes();
        if (name.equals("svg") && svgDepth > 0) {
            svgDepth--;
        }
        listener.closed(name);
    }

    private String name() {
        int start = at;
        while (at < html.length && !isSpace(html[at]) && html[at] != '/' && html[at] != '>') {
            at++;
        }
        return lowerCase(start);
    }

    /** Leaves {@code at} behind the closing bracket. */
    private List<Tag.Attribute> attributes() {
        List<Tag.Attribute> attributes = List.of();
        while (true) {
            while (at < html.length && (isSpace(html[at]) || html[at] == '/')) {
                at++;
            }
            if (at >= html.length || html[at] == '>') {
                at++;
                return attributes;
            }
            if (attributes.isEmpty()) {
                attributes = new ArrayList<>(4);
            }
            Tag.Attribute attribute = attribute();
            if (attributes.stream().noneMatch(seen -> seen.name().equals(attribute.name()))) {
                attributes.add(attribute); // of two with one name a browser takes the first
            }
        }
    }

    private Tag.Attribute attribute() {
        int start = at;
        at++; // the standard lets a name begin with '='
        while (at < html.length && !isSpace(html[at]) && "/>=".indexOf(html[at]) < 0) {
            at++;
        }
        String name = lowerCase(start);
        int end = at;
        skipSpace();
        if (!is(at, '=')) {
            at = end;
            return new Tag.Attribute(name, "");
        }
        at++;
        skipSpace();
        return new Tag.Attribute(name, value());
    }

    private String value() {
        int start = at;
        if (is(at, '"') || is(at, '\'')) {
            byte quote = html[at++];
            while (at < html.length && html[at] != quote) {
                at++;
            }
            at++;
            return CharacterReferences.resolve(text(start + 1, at - 1));
        }
        while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
            at++;
        }
        return CharacterReferences.resolve(text(start, at));
    }

    private void skipRawText(String name) {
        while (at < html.length) {
            if (html[at] == '<' && is(at + 1, '/') && endsRawText(name)) {
                return;
            }
            at++;
        }
    }

    private boolean endsRawText(String name) {
        int end = at + 2 + name.length();
        return end <= html.length
                && text(at + 2, end).equalsIgnoreCase(name)
                && (end == html.length || isSpace(html[end]) || "/>".indexOf(html[end]) >= 0);
    }

    private void comment() {
        if (startsWith("<!--")) {
            if (startsWith("<!-->") || startsWith("<!--->")) {
                skipPast(">");
                return;
            }
            at += 4;
            while (at < html.length && !startsWith("-->") && !startsWith("--!>")) {
                at++;
            }
            skipPast(">");
        } else if (svgDepth > 0 && startsWith("<![CDATA[")) {
            skipPast("]]>");
        } else {
            skipPast(">");
        }
    }

    private void skipPast(String end) {
        while (at < html.length && !startsWith(end)) {
            at++;
        }
        at += end.length();
    }

    private void skipSpace() {
        while (at < html.length && isSpace(html[at])) {
            at++;
        }
    }

    private boolean startsWith(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (!is(at + i, expected.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean is(int index, char expected) {
        return index < html.length && html[index] == expected;
    }

    private boolean isLetter(int index) {
        if (index >= html.length) {
            return false;
        }
        int lower = html[index] | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
    }

    private String lowerCase(int start) {
        return text(start, at).toLowerCase(Locale.ROOT);
    }

    private String text(int start, int end) {
        int last = Math.min(end, html.length);
        return start >= last ? "" : new String(html, start, last - start, UTF_8);
    }
}
