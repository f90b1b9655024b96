package nl.etalage.condition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.etalage.region.Region;
import nl.etalage.site.Catalog;

/**
 * What a condition can refer to from where it stands.
 *
 * @param facts begrippen by id
 * @param questions by id, and rows of statements by {@code question.row}
 * @param axes ids of what scans score apart
 * @param later ids of what is asked too late to be referred to
 * @param complete false where a scan could not be read, so that what is not known here may well
 *     exist
 */
public record Vocabulary(
        Place place,
        Region region,
        Map<String, Term> facts,
        Map<String, Term> questions,
        Set<String> axes,
        Map<String, WrittenCondition> definitions,
        Set<String> later,
        boolean complete) {

    private static final String SCANS = "zelfscans";

    /** The begrippen alone, as seen from {@code place}. */
    public static Vocabulary ofFacts(
            Place place,
            Region region,
            Map<String, Term> facts,
            Map<String, WrittenCondition> definitions,
            Set<String> later) {
        return new Vocabulary(place, region, facts, Map.of(), Set.of(), definitions, later, true);
    }

    /** The same with the questions and axes of every scan of the site. */
    public Vocabulary withScans(Catalog catalog) {
        var all = new LinkedHashMap<String, Term>();
        var allAxes = new TreeSet<String>();
        for (var entry : catalog.entries(SCANS)) {
            if (entry instanceof Asking asking) {
                asking.terms().forEach(term -> all.putIfAbsent(term.id(), term));
                allAxes.addAll(asking.axisIds());
            }
        }
        boolean allRead = catalog.ids(SCANS).size() == catalog.entries(SCANS).size();
        return new Vocabulary(
                place, region, facts, all, allAxes, definitions, later, complete && allRead);
    }

    /** The same with these questions, and no others. */
    public Vocabulary withOnly(Iterable<Term> terms, Set<String> tooLate) {
        return new Vocabulary(place, region, facts, Map.of(), axes, definitions, tooLate, complete)
                .withQuestions(terms, tooLate);
    }

    /** The same with these questions besides those that are there. */
    public Vocabulary withQuestions(Iterable<Term> terms, Set<String> tooLate) {
        var all = new LinkedHashMap<>(questions);
        terms.forEach(term -> all.put(term.id(), term));
        return new Vocabulary(place, region, facts, all, axes, definitions, tooLate, complete);
    }

    public Vocabulary at(Place elsewhere) {
        return new Vocabulary(
                elsewhere, region, facts, questions, axes, definitions, later, complete);
    }
}
