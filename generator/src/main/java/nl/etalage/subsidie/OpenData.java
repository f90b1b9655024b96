package nl.etalage.subsidie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.etalage.logic.Model;
import nl.etalage.profile.Fact;
import nl.etalage.profile.Profile;
import nl.etalage.script.Json;
import nl.etalage.site.Site;
import nl.etalage.site.Source;

/**
 * The schemes as open data, for other regions and for machines: one file with all, one file each,
 * the JSON Schema that describes both, and a feed of what changed and what opens.
 */
public final class OpenData {

    /** The first number changes when a reader of the files would break. */
    static final String VERSION = "1.0";

    public static final String FOLDER = "/data/";
    public static final String ALL = FOLDER + "subsidies.json";
    public static final String FEED = FOLDER + "subsidies.atom";
    public static final String SCHEMA = FOLDER + "subsidies-1.schema.json";

    private final Site site;
    private final Profile profile;
    private final String licence;
    private final List<Subsidie> schemes;

    private OpenData(Site site, Profile profile, String licence, List<Subsidie> schemes) {
        this.site = site;
        this.profile = profile;
        this.licence = licence;
        this.schemes = schemes;
    }

    /** Where the page of a scheme is. */
    static String page(String id) {
        return "/" + Model.SCHEMES + "/" + id + "/";
    }

    static String file(String id) {
        return FOLDER + Model.SCHEMES + "/" + id + ".json";
    }

    /** Whether a site has any: it has schemes, and says under which licence. */
    public static boolean isPublishedBy(Site site) {
        return site.config().dataLicence().isPresent() && !site.listed(Model.SCHEMES).isEmpty();
    }

    /** What the files have besides the schemes. */
    private record Head(
            String schema,
            String version,
            String publisher,
            String licence,
            String modified,
            List<Fact> facts) {}

    private record All(Head about, List<OpenScheme> schemes) {}

    private record One(Head about, OpenScheme scheme) {}

    /** Text by its path on the site; nothing where the site publishes none. */
    public static Map<String, String> files(Profile profile, Site site) {
        if (!isPublishedBy(site)) {
            return Map.of();
        }
        var schemes =
                site.catalog().entries(Model.SCHEMES, Subsidie.class).stream()
                        .sorted(Comparator.comparing(Subsidie::id))
                        .toList();
        return new OpenData(site, profile, site.config().dataLicence().orElseThrow(), schemes)
                .files();
    }

    private Map<String, String> files() {
        var files = new TreeMap<String, String>();
        var open = schemes.stream().map(this::open).toList();
        files.put(ALL, Json.write(new All(head(modified()), open)) + "\n");
        for (int i = 0; i < open.size(); i++) {
            var one = new One(head(lastSeen(schemes.get(i))), open.get(i));
            files.put(file(open.get(i).id()), Json.write(one) + "\n");
        }
        files.put(SCHEMA, schema().replace("{address}", site.baseUrl().absolute(SCHEMA)));
        files.put(FEED, new Feed(site, modified()).of(schemes));
        return files;
    }

    private OpenScheme open(Subsidie scheme) {
        return OpenScheme.of(scheme.modelled(profile, site), scheme, site.baseUrl());
    }

    private Head head(LocalDate modified) {
        return new Head(
                site.baseUrl().absolute(SCHEMA),
                VERSION,
                site.config().name(),
                licence,
                modified.toString(),
                profile.facts(site.catalog()));
    }

    /** The last day on which an editor saw any of it: the same content has the same date. */
    private LocalDate modified() {
        return schemes.stream()
                .map(OpenData::lastSeen)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    static LocalDate lastSeen(Subsidie scheme) {
        return scheme.sources().stream()
                .map(Source::seen)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static String schema() {
        try (var stream = OpenData.class.getResourceAsStream("subsidies-1.schema.json")) {
            if (stream == null) {
                throw new IllegalStateException("the schema is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
