package nl.etalage.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rendered page: what it links to and loads, which fragments it offers, and what the
 * policy forbids.
 */
final class PageReader implements HtmlTags.Listener {

    /**
     * @param loaded whether the browser fetches it with the page; otherwise a visitor follows it
     */
    record Reference(String address, boolean loaded) {}

    /** These tell about a page; every other {@code <link>} makes the browser fetch something. */
    private static final Set<String> LINKING =
            Set.of(
                    "alternate",
                    "author",
                    "canonical",
                    "help",
                    "license",
                    "me",
                    "next",
                    "prev",
                    "search",
                    "tag");

    private static final Set<String> SHOWING =
            Set.of("img", "svg", "video", "audio", "canvas", "object");

    private static final Set<String> DATA_TYPES = Set.of("application/json", "application/ld+json");

    private static final Set<String> SHARED_ADDRESSES =
            Set.of("og:url", "og:image", "twitter:image");

    private final Set<Reference> references = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private boolean inBody = false;
    private int mainDepth = 0;
    private boolean hasMain = false;
    private boolean textInBody = false;
    private boolean textInMain = false;

    static PageReader read(byte[] html) {
        var reader = new PageReader();
        HtmlTags.read(html, reader);
        return reader;
    }

    Set<Reference> references() {
        return references;
    }

    Set<String> ids() {
        return ids;
    }

    Set<Finding> findings() {
        return findings;
    }

    /** Nothing to read or see in the main part, or in the whole body of a page that has none. */
    boolean isEmpty() {
        return hasMain ? !textInMain : !textInBody;
    }

    @Override
    public void opened(Tag tag) {
        switch (tag.name()) {
            case "body" -> inBody = true;
            case "main" -> {
                inBody = true;
                hasMain = true;
                mainDepth++;
            }
            case "style" ->
                    find("stijl-inline", "de pagina heeft een <style>-blok.", IN_STYLESHEET);
            case "script" -> script(tag);
            case "form" -> form(tag);
            case "meta" -> meta(tag);
            default -> {
                if (SHOWING.contains(tag.name())) {
                    text();
                }
            }
        }
        for (Tag.Attribute attribute : tag.attributes()) {
            attribute(tag, attribute);
        }
    }

    @Override
    public void closed(String name) {
        if (name.equals("main")) {
            mainDepth--;
        }
    }

    @Override
    public void text() {
        textInBody |= inBody;
        textInMain |= mainDepth > 0;
    }

    private static final String IN_STYLESHEET =
            "Zet de opmaak in een bestand onder templates/assets/css.";
    private static final String IN_SCRIPT = "Zet de code in een bestand onder templates/assets/js.";

    private void attribute(Tag tag, Tag.Attribute attribute) {
        String name = attribute.name();
        String value = attribute.value();
        switch (name) {
            case "id" -> ids.add(value);
            case "style" ->
                    find(
                            "stijl-inline",
                            "<%s> heeft een style-attribuut.".formatted(tag.name()),
                            IN_STYLESHEET);
            case "href", "xlink:href" -> reference(value, loadsItsHref(tag));
            case "src", "poster", "background", "ping" -> reference(value, true);
            case "data" -> {
                if (tag.name().equals("object")) {
                    reference(value, true);
                }
            }
            case "srcset", "imagesrcset" ->
                    candidates(value).forEach(address -> reference(address, true));
            case "action", "formaction" -> reference(value, false);
            case "name" -> {
                if (tag.name().equals("a")) {
                    ids.add(value);
                }
            }
            default -> {
                if (name.startsWith("on") && name.length() > 2) {
                    find(
                            "script-attribuut",
                            "<%s> heeft het attribuut '%s'.".formatted(tag.name(), name),
                            IN_SCRIPT);
                }
            }
        }
    }

    private void reference(String address, boolean loaded) {
        references.add(new Reference(address, loaded));
    }

    private static boolean loadsItsHref(Tag tag) {
        return switch (tag.name()) {
            case "a", "area", "base" -> false;
            case "link" ->
                    words(tag.attribute("rel")).stream().anyMatch(word -> !LINKING.contains(word));
            default -> true; // <use>, <image> and the like in SVG
        };
    }

    private void script(Tag tag) {
        String type = tag.attribute("type");
        boolean data = type != null && DATA_TYPES.contains(type.strip().toLowerCase(Locale.ROOT));
        if (tag.attribute("src") == null && !data) {
            find("script-inline", "de pagina bevat een script in de HTML zelf.", IN_SCRIPT);
        }
    }

    private void form(Tag tag) {
        if (!"dialog".equalsIgnoreCase(tag.attribute("method"))) {
            find(
                    "formulier-verstuurt",
                    "een formulier zonder method=\"dialog\" verstuurt bij Enter de antwoorden in het adres.",
                    "Geef <form> method=\"dialog\".");
        }
    }

    private void meta(Tag tag) {
        String property =
                tag.attribute("property") == null
                        ? tag.attribute("name")
                        : tag.attribute("property");
        String content = tag.attribute("content");
        if (property != null && content != null && SHARED_ADDRESSES.contains(property)) {
            reference(content, false);
        }
    }

    private void find(String code, String message, String remedy) {
        findings.add(new Finding(code, message, remedy));
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /**
     * The addresses in {@code "a.png 1x, b.png 2x"}. An address may itself hold commas, not spaces.
     */
    private static List<String> candidates(String srcset) {
        List<String> addresses = new ArrayList<>();
        for (String candidate : srcset.split(",\\s+|(?<=\\s[0-9.]{1,9}[wx]),")) {
            String address = candidate.strip().split("\\s+")[0];
            if (!address.isEmpty()) {
                addresses.add(address);
            }
        }
        return addresses;
    }
}
