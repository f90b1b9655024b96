package nl.etalage.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.site.Entry;
import nl.etalage.site.Source;

/**
 * The targets and results of one year.
 *
 * @param targets how many of what, by its key
 * @param results the same per quarter, by "kwartaal-1" to "kwartaal-4"; what is absent is unknown
 */
public record MonitorYear(
        String id,
        Map<String, Integer> targets,
        Map<String, Map<String, Integer>> results,
        Optional<Source> source,
        Location at)
        implements Entry {

    /** The results of a quarter, 1 to 4; empty where none were written down. */
    public Map<String, Integer> of(int quarter) {
        return results.getOrDefault("kwartaal-" + quarter, Map.of());
    }

    @Override
    public List<Source> sources() {
        return source.stream().toList();
    }

    @Override
    public String title() {
        return "Monitor " + id;
    }

    @Override
    public String summary() {
        return "Wat wij ons voornamen in " + id + ", en wat ervan kwam.";
    }

    @Override
    public Optional<LocalDate> date() {
        return Optional.of(LocalDate.of(Integer.parseInt(id), 1, 1));
    }
}
