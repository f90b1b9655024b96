package nl.etalage.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.etalage.condition.Place;
import nl.etalage.condition.Term;
import nl.etalage.logic.CostBearing;
import nl.etalage.logic.Model;
import nl.etalage.profile.Profile;
import nl.etalage.site.Catalog;
import nl.etalage.site.Entry;

/**
 * What the scenarios of one file can name.
 *
 * @param ofScan whether it is one scan that is tested
 * @param facts begrippen
 * @param questions of all scans
 * @param ownQuestions of the scan that is tested, or else of all scans
 * @param axes likewise
 * @param levels likewise
 * @param indexes likewise, with the titles of their classes
 * @param costKinds of all advice and schemes
 */
record Known(
        boolean ofScan,
        Map<String, Term> facts,
        Map<String, Term> questions,
        Set<String> ownQuestions,
        Set<String> axes,
        Set<String> levels,
        Map<String, Collection<String>> indexes,
        Set<String> provinces,
        Set<String> costKinds) {

    static final String PROVINCE = Profile.PROVINCE;

    static Known of(Entry tested, Profile profile, Catalog catalog) {
        var vocabulary = profile.vocabulary(Place.SCHEME, catalog);
        var scans = new ArrayList<Scored>();
        if (tested instanceof Scored scan) {
            scans.add(scan);
        } else {
            for (var entry : catalog.entries(Model.SCANS)) {
                if (entry instanceof Scored scan) {
                    scans.add(scan);
                }
            }
        }
        var questions = new LinkedHashSet<String>();
        var axes = new LinkedHashSet<String>();
        var levels = new LinkedHashSet<String>();
        var indexes = new LinkedHashMap<String, Collection<String>>();
        for (var scan : scans) {
            scan.terms().forEach(term -> questions.add(term.id()));
            axes.addAll(scan.axisIds());
            levels.addAll(scan.levelIds());
            indexes.putAll(scan.indexClasses());
        }
        var costKinds = new LinkedHashSet<String>();
        for (var folder : List.of(Model.ADVICE, Model.SCHEMES)) {
            for (var entry : catalog.entries(folder)) {
                if (entry instanceof CostBearing bearing) {
                    costKinds.addAll(bearing.costKinds());
                }
            }
        }
        return new Known(
                tested instanceof Scored,
                vocabulary.facts(),
                vocabulary.questions(),
                questions,
                axes,
                levels,
                indexes,
                vocabulary.region().provinces().keySet(),
                costKinds);
    }
}
