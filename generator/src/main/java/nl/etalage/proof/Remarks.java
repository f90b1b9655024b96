package nl.etalage.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.etalage.advice.Advice;
import nl.etalage.problem.Location;
import nl.etalage.zelfscan.Scan;
import nl.etalage.zelfscan.Zelfscan;

/** What stands out in scans and advice without being wrong. */
final class Remarks {

    private final Ground ground;
    private final Searches searches;

    Remarks(Ground ground, Searches searches) {
        this.ground = ground;
        this.searches = searches;
    }

    /**
     * Advice that whoever is done with a scan gets together or not at all.
     *
     * @param places of advice, by id
     */
    List<Remark> together(Map<String, Location> places) {
        var remarks = new LinkedHashSet<Remark>();
        for (var scan : ground.scans()) {
            var left = new ArrayList<Advice>();
            for (var advice : ground.advice()) {
                if (isOnlyAbout(advice, scan)) {
                    left.add(advice);
                }
            }
            while (!left.isEmpty()) {
                var first = left.remove(0);
                var same = new ArrayList<String>();
                left.removeIf(other -> isTogether(first, other, scan) && same.add(other.id()));
                if (!same.isEmpty()) {
                    var at = places.get(first.id());
                    if (at != null) {
                        remarks.add(new Remark(at, together(first, same)));
                    }
                }
            }
        }
        return List.copyOf(remarks);
    }

    private static String together(Advice first, List<String> others) {
        return "advies '%s' komt altijd samen met %s; is het één advies?"
                .formatted(first.id(), String.join(", ", others));
    }

    private static boolean isOnlyAbout(Advice advice, Scan scan) {
        var own = scan.questions().stream().map(question -> question.id()).toList();
        var axes = scan.axes().stream().map(Scan.Axis::id).toList();
        return Evaluation.concerns(advice.appliesIf(), scan)
                && Leaves.questions(advice.appliesIf()).allMatch(own::contains)
                && Leaves.axes(advice.appliesIf()).allMatch(axes::contains);
    }

    private boolean isTogether(Advice one, Advice other, Scan scan) {
        return isWithin(one, other, scan) && isWithin(other, one, scan);
    }

    /**
     * Axes on which somebody stays below the highest level without advice on it, though perhaps
     * with other advice.
     *
     * @param address of a page that opens a scan with answers
     */
    List<Remark> withoutAdvice(Zelfscan written, Scan scan, Function<Found, String> address) {
        var remarks = new ArrayList<Remark>();
        var results = new Results(scan, ground, searches);
        for (var axis : written.axes()) {
            searches.nextClaim();
            try {
                results.withoutAdviceOn(axis.id().value())
                        .ifPresent(
                                found ->
                                        remarks.add(
                                                new Remark(
                                                        axis.id().at(),
                                                        "wie op as '%s' onder het hoogste niveau blijft, krijgt daar niet altijd een advies over: %s"
                                                                .formatted(
                                                                        axis.id().value(),
                                                                        address.apply(found)))));
            } catch (Undecided e) {
                // Nothing that is not certain is worth a remark.
            }
        }
        return remarks;
    }

    /** Whether nobody gets the one and not the other. */
    private boolean isWithin(Advice one, Advice other, Scan scan) {
        searches.nextClaim();
        try {
            var search = searches.over(List.of(scan), Search.Elsewhere.PERHAPS);
            int alone =
                    search.and(
                            search.formula(one.appliesIf(), Formulas.Want.YES),
                            search.formula(other.appliesIf(), Formulas.Want.NOT_YES));
            return Searches.first(search, new Goal(alone, List.of(), Goal.Wish.ANY)).isEmpty();
        } catch (Undecided e) {
            return false; // nothing that is not certain is worth a remark
        }
    }

    /**
     * Begrippen that scans ask, and that make no difference to anything.
     *
     * @param places of begrippen, by id
     * @param used by any condition of the site, or by something else than a condition
     */
    List<Remark> idle(Map<String, Location> places, Set<String> used) {
        var remarks = new ArrayList<Remark>();
        places.forEach(
                (id, at) -> {
                    var askedBy =
                            ground.scans().stream()
                                    .filter(scan -> scan.profile().contains(id))
                                    .map(Scan::id)
                                    .toList();
                    if (!used.contains(id)) {
                        remarks.add(
                                new Remark(
                                        at,
                                        askedBy.isEmpty()
                                                ? "begrip '%s' wordt nergens gebruikt."
                                                        .formatted(id)
                                                : "begrip '%s' wordt gevraagd in %s, en maakt nergens verschil."
                                                        .formatted(
                                                                id, String.join(", ", askedBy))));
                    }
                });
        return remarks;
    }
}
