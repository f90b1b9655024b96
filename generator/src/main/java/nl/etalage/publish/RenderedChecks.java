package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.publish.SiteAddresses.Beside;
import nl.etalage.publish.SiteAddresses.External;
import nl.etalage.publish.SiteAddresses.Internal;
import nl.etalage.publish.SiteAddresses.OtherScheme;
import nl.etalage.site.BaseUrl;
import org.jspecify.annotations.Nullable;

/**
 * Judges the site as visitors get it: nothing dead, nothing empty, nothing from elsewhere, nothing
 * that the policy would stop. Every file is read once, as it is put; links are judged at the end,
 * when all paths are known.
 */
public final class RenderedChecks {

    private static final Set<String> FOLLOWED_SCHEMES =
            Set.of("mailto", "tel", "sms", "geo", "webcal");

    private static final String KEEP_HERE =
            "Zet het bestand in templates/assets of content/media en verwijs daarnaar.";

    /**
     * What a page asks of the rest of the site; the same one on many pages is kept, and judged,
     * once.
     *
     * @param path as in {@link Internal}
     * @param fragment empty where there is none to judge
     */
    private record Expected(String path, String fragment, boolean loaded) {}

    private final SiteAddresses addresses;
    private final ConcurrentMap<Finding, Finding.Places> findings = new ConcurrentHashMap<>();
    private final ConcurrentMap<Expected, Finding.Places> expectations = new ConcurrentHashMap<>();

    /** The ids on a page, each between line breaks: a tenth of the memory of a set. */
    private final ConcurrentMap<String, String> idsByFile = new ConcurrentHashMap<>();

    public RenderedChecks(BaseUrl baseUrl) {
        addresses = new SiteAddresses(baseUrl);
    }

    void read(String file, byte[] content, @Nullable Location source) {
        Location place = source == null ? Location.of(file) : source;
        if (file.endsWith(".html")) {
            page(file, content, place);
        } else if (file.endsWith(".css")) {
            asset(file, AssetReader.inStylesheet(new String(content, UTF_8)), place);
        } else if (file.endsWith(".svg")) {
            SvgReader.read(content)
                    .forEach(
                            found ->
                                    find(
                                            found.finding(),
                                            new Location(
                                                    place.file(), found.line(), found.column())));
        } else if (file.endsWith(".js") || file.endsWith(".mjs")) {
            asset(file, AssetReader.inScript(new String(content, UTF_8)), place);
        }
    }

    private void page(String file, byte[] content, Location place) {
        var page = PageReader.read(content);
        var ids = "\n" + String.join("\n", page.ids()) + "\n";
        idsByFile.put(file, ids);
        page.findings().forEach(finding -> find(finding, place));
        if (page.isEmpty()) {
            String path = addresses.base() + SiteAddresses.pagePath(file);
            find(
                    new Finding("pagina-leeg", "de pagina '%s' is leeg.".formatted(path), null),
                    place);
        }
        for (var reference : page.references()) {
            reference(file, reference.address(), reference.loaded(), ids, place);
        }
    }

    private void asset(String file, List<AssetReader.Reference> references, Location start) {
        for (var reference : references) {
            var place = new Location(start.file(), reference.line(), reference.column());
            if (!reference.address().startsWith("#")) {
                reference(file, reference.address(), true, "", place);
            }
        }
    }

    private void reference(
            String file, String written, boolean loaded, String ownIds, Location place) {
        var address = addresses.resolve(written, file);
        if (address instanceof Internal internal) {
            internal(file, internal, loaded, ownIds, place);
        } else if (address instanceof Beside beside) {
            beside(beside, loaded, place);
        } else if (address instanceof External external && loaded) {
            find(
                    new Finding(
                            "extern-geladen",
                            "'%s' wordt van een andere site geladen.".formatted(external.url()),
                            KEEP_HERE),
                    place);
        } else if (address instanceof OtherScheme other) {
            otherScheme(other.scheme(), written, loaded, place);
        }
    }

    private void internal(
            String file, Internal address, boolean loaded, String ownIds, Location place) {
        String target = SiteAddresses.fileOf(address.path());
        String fragment =
                isAnchor(address.fragment()) && target.endsWith(".html") ? address.fragment() : "";
        if (!target.equals(file)) {
            expectations
                    .computeIfAbsent(
                            new Expected(address.path(), fragment, loaded),
                            e -> new Finding.Places())
                    .add(place);
        } else if (!fragment.isEmpty() && !ownIds.contains("\n" + fragment + "\n")) {
            find(deadAnchor(address.path(), fragment), place);
        }
    }

    /**
     * {@code #top} always works; {@code #antwoord=ja} and {@code #:~:text=} are read by a script or
     * the browser.
     */
    private static boolean isAnchor(String fragment) {
        return !fragment.equals("top") && fragment.indexOf('=') < 0;
    }

    private void beside(Beside address, boolean loaded, Location place) {
        if (loaded || !address.wholeUrl()) {
            String remedy = "Adressen op deze site beginnen met '%s'.".formatted(addresses.base());
            find(dead(address.path(), loaded, remedy), place);
        }
    }

    private void otherScheme(String scheme, String written, boolean loaded, Location place) {
        if (scheme.equals("javascript")) {
            find(
                    new Finding(
                            "script-adres",
                            "een adres begint met 'javascript:'.",
                            "Gebruik een <button> en een bestand onder templates/assets/js."),
                    place);
        } else if (loaded) {
            find(
                    new Finding(
                            "adres-geblokkeerd",
                            "wat met een '%s:'-adres geladen wordt, houdt het beveiligingsbeleid tegen."
                                    .formatted(scheme),
                            KEEP_HERE),
                    place);
        } else if (!FOLLOWED_SCHEMES.contains(scheme)) {
            find(
                    new Finding(
                            "link-dood",
                            "de link '%s' begint met een onbekend soort adres.".formatted(written),
                            "Gebruik https://, mailto: of tel:."),
                    place);
        }
    }

    private void find(Finding finding, Location place) {
        findings.computeIfAbsent(finding, f -> new Finding.Places()).add(place);
    }

    /** Reports everything found; {@code files} is the whole tree. */
    void report(Set<String> files, Problems problems) {
        findings.forEach((finding, places) -> places.report(finding, problems));
        expectations.forEach(
                (expected, places) -> {
                    String file = SiteAddresses.fileOf(expected.path());
                    if (!files.contains(file)) {
                        var remedy = remedy(expected.path(), files);
                        places.report(
                                dead(addresses.base() + expected.path(), expected.loaded(), remedy),
                                problems);
                    } else if (!expected.fragment().isEmpty() && lacks(file, expected.fragment())) {
                        places.report(deadAnchor(expected.path(), expected.fragment()), problems);
                    }
                });
    }

    Pointing pointingTo(String path) {
        var all = new Finding.Places();
        expectations.forEach(
                (expected, places) -> {
                    if (path.equals("/" + expected.path())) {
                        all.addAll(places);
                    }
                });
        return all.pointing();
    }

    private boolean lacks(String file, String fragment) {
        String ids = idsByFile.get(file);
        return ids != null && !ids.contains("\n" + fragment + "\n");
    }

    private static Finding dead(String path, boolean loaded, @Nullable String remedy) {
        return loaded
                ? new Finding(
                        "bestand-ontbreekt",
                        "het bestand '%s' bestaat niet.".formatted(path),
                        remedy)
                : new Finding(
                        "link-dood", "de link '%s' komt nergens uit.".formatted(path), remedy);
    }

    private Finding deadAnchor(String path, String fragment) {
        String file = SiteAddresses.fileOf(path);
        String ids = idsByFile.getOrDefault(file, "").strip();
        String link = addresses.base() + path;
        return new Finding(
                "anker-dood",
                "de link '%s#%s' wijst naar een plek die er op die pagina niet is."
                        .formatted(link, fragment),
                Suggestion.of(fragment, ids.isEmpty() ? List.of() : List.of(ids.split("\n"))));
    }

    /** The page or file in the same folder that was probably meant. */
    private @Nullable String remedy(String path, Set<String> files) {
        if (!path.endsWith("/") && files.contains(path + "/index.html")) {
            return "Bedoelt u '%s%s/'?".formatted(addresses.base(), path);
        }
        List<String> neighbours =
                files.stream()
                        .map(SiteAddresses::pagePath)
                        .filter(other -> !other.isEmpty() && folder(other).equals(folder(path)))
                        .filter(other -> other.endsWith("/") == path.endsWith("/"))
                        .map(other -> addresses.base() + other)
                        .toList();
        return Suggestion.of(addresses.base() + path, neighbours);
    }

    private static String folder(String path) {
        String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
