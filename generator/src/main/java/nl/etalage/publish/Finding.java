package nl.etalage.publish;

import java.util.Comparator;
import java.util.TreeSet;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the output, apart from where: a mistake in the layout is one finding on ten
 * thousand pages.
 */
record Finding(String code, String message, @Nullable String remedy) {

    /** Where a finding, or a link, was met. Safe to add to from several threads. */
    static final class Places {

        /** More than these come from a template, and one example says enough. */
        private static final int NAMED = 3;

        private static final Comparator<Location> READING_ORDER =
                Comparator.comparing(Location::file)
                        .thenComparingInt(Location::line)
                        .thenComparingInt(Location::column);

        private final TreeSet<Location> first = new TreeSet<>(READING_ORDER);
        private int count = 0;

        synchronized void add(Location place) {
            count++;
            first.add(place);
            if (first.size() > NAMED) {
                first.pollLast();
            }
        }

        synchronized void addAll(Places others) {
            count += others.count;
            first.addAll(others.first);
        }

        synchronized Pointing pointing() {
            return new Pointing(
                    count, first.stream().map(Location::file).distinct().limit(NAMED).toList());
        }

        synchronized void report(Finding finding, Problems problems) {
            if (count <= NAMED) {
                first.forEach(
                        place ->
                                problems.add(
                                        place,
                                        finding.code(),
                                        finding.message(),
                                        finding.remedy()));
                return;
            }
            String elsewhere = "Ook op %d andere pagina's.".formatted(count - 1);
            problems.add(
                    first.first(),
                    finding.code(),
                    finding.message(),
                    finding.remedy() == null ? elsewhere : finding.remedy() + " " + elsewhere);
        }
    }
}
