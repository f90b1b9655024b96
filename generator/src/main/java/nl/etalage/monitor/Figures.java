package nl.etalage.monitor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.etalage.site.DutchFormat;
import org.jspecify.annotations.Nullable;

/** The figures of a year in lines of text, for a report to who pays for it. */
public final class Figures {

    private static final int QUARTERS = 4;
    private static final String UNKNOWN = "onbekend";

    private Figures() {}

    /** A line for each target: what was aimed at, what each quarter brought, and all together. */
    public static List<String> of(MonitorYear year) {
        return keys(year).stream().map(key -> line(key, year)).toList();
    }

    /** A line for each target: what one quarter brought, and the year up to and with it. */
    public static List<String> of(MonitorYear year, int quarter) {
        return keys(year).stream().map(key -> line(key, year, quarter)).toList();
    }

    private static String line(String key, MonitorYear year) {
        var parts = new ArrayList<String>();
        parts.add("doel " + number(year.targets().get(key)));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            if (!year.of(quarter).isEmpty()) {
                parts.add("kwartaal %d: %s".formatted(quarter, number(year.of(quarter).get(key))));
            }
        }
        parts.add("samen " + until(key, year, QUARTERS));
        return words(key) + ": " + String.join("; ", parts);
    }

    private static String line(String key, MonitorYear year, int quarter) {
        return "%s: %s; dit jaar tot en met dit kwartaal %s; doel voor het jaar %s"
                .formatted(
                        words(key),
                        number(year.of(quarter).get(key)),
                        until(key, year, quarter),
                        number(year.targets().get(key)));
    }

    /** What is unknown is no nought: without any figure the sum is unknown too. */
    private static String until(String key, MonitorYear year, int last) {
        var known =
                IntStream.rangeClosed(1, last)
                        .mapToObj(quarter -> year.of(quarter).get(key))
                        .filter(Objects::nonNull)
                        .toList();
        return known.isEmpty()
                ? UNKNOWN
                : DutchFormat.number(known.stream().mapToInt(count -> count).sum());
    }

    private static String number(@Nullable Integer count) {
        return count == null ? UNKNOWN : DutchFormat.number(count);
    }

    private static Set<String> keys(MonitorYear year) {
        var keys = new LinkedHashSet<>(year.targets().keySet());
        year.results().values().stream().map(Map::keySet).forEach(keys::addAll);
        return keys;
    }

    private static String words(String key) {
        var words = key.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
