package nl.etalage.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.etalage.problem.Location;
import nl.etalage.publish.Pointing;
import nl.etalage.site.ContentType;
import nl.etalage.site.Entry;
import nl.etalage.site.Listed;
import nl.etalage.site.Site;
import nl.etalage.site.Turn;

/**
 * What time has brought by a certain day, and a rehearsal of what it will bring: facts to look up
 * again, rounds that close, overviews that stand empty.
 */
final class DueList {

    /** How far ahead an editor is told, in days. */
    private static final List<Integer> AHEAD = List.of(30, 60, 90);

    /** More files than this that go stale together are told in one line. */
    private static final int EACH = 3;

    private final Site site;
    private final LocalDate today;
    private final Function<String, Pointing> pointing;
    private final List<Due> due = new ArrayList<>();

    private DueList(Site site, LocalDate today, Function<String, Pointing> pointing) {
        this.site = site;
        this.today = today;
        this.pointing = pointing;
    }

    /**
     * @param pointing the pages that link to a path on the site
     */
    static List<Due> of(Site site, LocalDate today, Function<String, Pointing> pointing) {
        var list = new DueList(site, today, pointing);
        site.types().forEach(list::add);
        list.due.sort(
                Comparator.comparingInt(Due::within)
                        .thenComparing(task -> task.at().file())
                        .thenComparing(Due::what));
        return List.copyOf(list.due);
    }

    private void add(ContentType<?> type) {
        int every =
                type.folder().equals("subsidies")
                        ? site.config().checkSubsidiesEvery()
                        : site.config().checkOthersEvery();
        var entries = site.listed(type.folder()).stream().map(Listed::entry).toList();
        for (var entry : entries) {
            entry.due(today, every).forEach(task -> due.add(new Due(entry.at(), task, 0)));
        }
        int from = 0;
        for (int to : AHEAD) {
            ahead(type, entries, every, from, to);
            from = to;
        }
    }

    private void ahead(
            ContentType<?> type, List<? extends Entry> entries, int every, int from, int to) {
        var stale = new ArrayList<Due>();
        for (var entry : entries) {
            for (var turn : entry.turns(every)) {
                if (isWithin(turn.day(), from, to)) {
                    if (turn.kind() == Turn.Kind.STALE) {
                        stale.add(new Due(entry.at(), turn.what(), to));
                    } else {
                        due.add(new Due(entry.at(), turn.what() + pointing(type, entry), to));
                    }
                }
            }
        }
        if (stale.size() > EACH) {
            due.add(
                    new Due(
                            folder(type),
                            "%d bestanden zijn dan langer dan %d dagen niet nagekeken."
                                    .formatted(stale.size(), every),
                            to));
        } else {
            due.addAll(stale);
        }
        emptyFrom(entries)
                .filter(day -> isWithin(day, from, to))
                .ifPresent(
                        day ->
                                due.add(
                                        new Due(
                                                folder(type),
                                                "hier is dan niets meer dat nog komt of open is.",
                                                to)));
    }

    /** The day from which everything of a kind is over; empty where something goes on. */
    private static Optional<LocalDate> emptyFrom(List<? extends Entry> entries) {
        return entries.stream().allMatch(entry -> entry.over().isPresent())
                ? entries.stream()
                        .flatMap(entry -> entry.over().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private boolean isWithin(LocalDate day, int from, int to) {
        return day.isAfter(today.plusDays(from)) && !day.isAfter(today.plusDays(to));
    }

    private static Location folder(ContentType<?> type) {
        return Location.of(ContentFolder.NAME + "/" + type.folder());
    }

    private String pointing(ContentType<?> type, Entry entry) {
        var found = pointing.apply(site.path(type.folder(), entry));
        if (found.pages() == 0) {
            return "";
        }
        return (found.pages() == 1
                        ? " 1 pagina wijst ernaar: %2$s."
                        : " %d pagina's wijzen ernaar, zoals %s.")
                .formatted(found.pages(), String.join(", ", found.files()));
    }
}
