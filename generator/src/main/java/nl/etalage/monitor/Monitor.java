package nl.etalage.monitor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.etalage.problem.Problems;
import nl.etalage.site.Body;
import nl.etalage.site.ContentType;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Site;
import nl.etalage.site.Source;
import nl.etalage.source.Document;
import nl.etalage.source.Value;
import nl.etalage.source.Values;
import org.jspecify.annotations.Nullable;

/** {@code content/monitor/}, a file per year. */
public final class Monitor implements ContentType<MonitorYear> {

    private static final Value<Map<String, Integer>> COUNTS =
            Values.mapOf(Values.whole(0, 1_000_000));
    private static final List<String> QUARTERS =
            IntStream.rangeClosed(1, 4).mapToObj(number -> "kwartaal-" + number).toList();

    @Override
    public String folder() {
        return "monitor";
    }

    @Override
    public String singular() {
        return "monitorjaar";
    }

    @Override
    public String plural() {
        return "Monitor";
    }

    @Override
    public String introduction() {
        return "Wat de regio zich voornam, en wat ervan kwam.";
    }

    @Override
    public String template() {
        return "monitor";
    }

    @Override
    public String extension() {
        return "yml";
    }

    @Override
    public Optional<MonitorYear> read(Document document, Body body, Problems problems) {
        if (!document.id().matches("20\\d\\d")) {
            problems.add(
                    document.file().at(),
                    "bestand-geen-jaar",
                    "de naam van dit bestand is geen jaar: '%s'.".formatted(document.id()),
                    "Noem het bijvoorbeeld 2026.yml.");
            return Optional.empty();
        }
        var fields = document.fields(problems);
        var targets = fields.required("doelen", COUNTS, Map.of());
        var results =
                fields.optional(
                        "resultaten",
                        Values.block(
                                block -> {
                                    var read =
                                            new java.util.LinkedHashMap<
                                                    String, Map<String, Integer>>();
                                    QUARTERS.forEach(
                                            quarter ->
                                                    block.optional(quarter, COUNTS)
                                                            .ifPresent(
                                                                    counts ->
                                                                            read.put(
                                                                                    quarter,
                                                                                    counts)));
                                    return Optional.<Map<String, Map<String, Integer>>>of(read);
                                }),
                        Map.of());
        var source = Source.read(fields);
        fields.end();
        return Optional.of(
                new MonitorYear(document.id(), targets, results, source, document.file().at()));
    }

    @Override
    public Map<String, Object> model(MonitorYear year, Site site) {
        var keys = new LinkedHashSet<>(year.targets().keySet());
        year.results().values().forEach(counts -> keys.addAll(counts.keySet()));
        return Map.of(
                "monitor",
                new View(
                        year.title(),
                        year.results().keySet().stream().map(Monitor::words).toList(),
                        keys.stream().map(key -> row(key, year)).toList(),
                        year.source().map(Source::view).orElse(null)));
    }

    private static Row row(String key, MonitorYear year) {
        var counts = new ArrayList<@Nullable Integer>();
        year.results().values().forEach(quarter -> counts.add(quarter.get(key)));
        var known = counts.stream().filter(Objects::nonNull).toList();
        var target = year.targets().get(key);
        return new Row(
                words(key),
                target == null ? "" : DutchFormat.number(target),
                counts.stream()
                        .map(count -> count == null ? "" : DutchFormat.number(count))
                        .toList(),
                known.isEmpty()
                        ? ""
                        : DutchFormat.number(known.stream().mapToInt(count -> count).sum()));
    }

    /** "inhoudelijke-adviezen" as words with a capital. */
    private static String words(String key) {
        var words = key.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A year as its template shows it. */
    public record View(
            String title, List<String> quarters, List<Row> rows, Source.@Nullable View source) {}

    /** One line of the table; an empty figure is unknown. */
    public record Row(String title, String target, List<String> results, String total) {}
}
