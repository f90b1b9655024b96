package nl.etalage.zelfscan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.condition.Condition;
import nl.etalage.logic.Advising;
import nl.etalage.logic.Model;
import nl.etalage.profile.Profile;
import nl.etalage.site.Site;
import nl.etalage.survey.Question;

/** A piece of advice with what decides whether it is given. */
record GivenAdvice(Advising advice, Condition when) {

    /**
     * What concerns this scan, or no scan at all, as the logic has it: in the order of the
     * questions that decide, and then by title.
     */
    static List<GivenAdvice> about(Scan scan, Profile profile, Site site) {
        return site.catalog().entries(Model.ADVICE).stream()
                .filter(entry -> entry.withdrawn().isEmpty())
                .filter(Advising.class::isInstance)
                .map(Advising.class::cast)
                .map(each -> new GivenAdvice(each, each.givenIf(profile, site)))
                .filter(each -> each.concerns(scan))
                .sorted(Comparator.comparingInt((GivenAdvice each) -> each.place(scan)))
                .toList();
    }

    /** The id of the question that a leaf is about, without its row. */
    static Optional<String> question(Condition leaf) {
        if (!(leaf instanceof Condition.OfAnswer answer)) {
            return Optional.empty();
        }
        int dot = answer.answer().indexOf('.');
        return Optional.of(dot < 0 ? answer.answer() : answer.answer().substring(0, dot));
    }

    private boolean concerns(Scan scan) {
        var known =
                Stream.concat(
                                scan.questions().stream().map(Question::id),
                                scan.axes().stream().map(Scan.Axis::id))
                        .collect(Collectors.toSet());
        var about = subjects().collect(Collectors.toSet());
        return about.isEmpty() || about.stream().anyMatch(known::contains);
    }

    private int place(Scan scan) {
        var ids = scan.questions().stream().map(Question::id).toList();
        return subjects()
                .mapToInt(ids::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(ids.size());
    }

    /** The questions and axes that it rests on, of whatever scan. */
    private Stream<String> subjects() {
        return when.leaves()
                .flatMap(
                        leaf ->
                                leaf instanceof Condition.OfScore score
                                        ? Stream.of(score.score())
                                        : question(leaf).stream());
    }
}
