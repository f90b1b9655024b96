package nl.etalage.gate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.etalage.script.Json;

/**
 * The files of an entrepreneur, with answers to whatever the scans of the built site ask.
 *
 * @param scans as the page of the scanpaspoort has them
 */
record PassportFiles(List<Map<?, ?>> scans) {

    private static final Pattern SCANS =
            Pattern.compile(
                    "<script type=\"application/json\" id=\"data-scans\">(.*?)</script>",
                    Pattern.DOTALL);

    static PassportFiles of(BuiltSite site) {
        var data = SCANS.matcher(site.page("/scanpaspoort/"));
        if (!data.find()) {
            throw new IllegalStateException("the page of the scanpaspoort has no scans");
        }
        var scans = new ArrayList<Map<?, ?>>();
        ((List<?>) Json.read(List.class, data.group(1)))
                .forEach(each -> scans.add((Map<?, ?>) each));
        return new PassportFiles(scans);
    }

    /** Which of the choices somebody takes. */
    enum Taste {
        /** Always the first option: mostly what is best. */
        FIRST,
        /** The last one that is known, which is mostly the worst. */
        LAST,
        /** The last option, which is mostly "Weet ik niet". */
        UNSURE
    }

    FilePayload file(String name, String day, Taste taste, String more) {
        return payload(name, text(day, "2026.1", taste, more));
    }

    /**
     * @param more keys of the file, each with a comma before it
     */
    String text(String day, String version, Taste taste, String more) {
        var scan = scan("cyberweerbaarheid");
        return """
        {"soort": "etalage-scanpaspoort", "versie": 1, "gemaakt": "%s",
         "profiel": {"werknemers": 12, "sector": "horeca", "gemeente": "wijdemeren"},
         "scans": {"cyberweerbaarheid": {"versie": "%s", "antwoorden": %s}}%s}"""
                .formatted(day, version, Json.write(answers(scan, taste)), more);
    }

    static FilePayload payload(String name, String text) {
        return new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The visitor chooses these in the browser's own window. */
    static void choose(Page page, FilePayload... files) {
        page.locator("#passport[data-ready]").waitFor();
        page.locator("#passport-input").setInputFiles(files);
    }

    private Map<?, ?> scan(String id) {
        return scans.stream().filter(each -> id.equals(each.get("id"))).findFirst().orElseThrow();
    }

    private static Map<String, Object> answers(Map<?, ?> scan, Taste taste) {
        var answers = new LinkedHashMap<String, Object>();
        for (var each : (List<?>) scan.get("questions")) {
            var question = (Map<?, ?>) each;
            if ("choice".equals(question.get("kind"))) {
                answers.put(String.valueOf(question.get("id")), option(question, taste));
            }
        }
        return answers;
    }

    private static Object option(Map<?, ?> question, Taste taste) {
        var options = new ArrayList<Map<?, ?>>();
        ((List<?>) question.get("options")).forEach(each -> options.add((Map<?, ?>) each));
        var known = options.stream().filter(each -> !is(each, "uncertain")).toList();
        var counting = known.stream().filter(each -> !is(each, "excluded")).toList();
        var chosen =
                switch (taste) {
                    case FIRST -> known.get(0);
                    case LAST -> counting.get(counting.size() - 1);
                    case UNSURE -> options.get(options.size() - 1);
                };
        return chosen.get("id");
    }

    private static boolean is(Map<?, ?> option, String what) {
        return Boolean.TRUE.equals(option.get(what));
    }
}
