package nl.etalage.zelfscan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.etalage.condition.Place;
import nl.etalage.condition.Resolution;
import nl.etalage.condition.Term;
import nl.etalage.condition.Vocabulary;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.problem.Location;
import nl.etalage.profile.Profile;
import nl.etalage.scenario.Scored;
import nl.etalage.site.Catalog;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;
import nl.etalage.site.Site;
import nl.etalage.site.Source;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.survey.WrittenQuestion;

/**
 * A scan as an editor wrote it.
 *
 * @param profile ids of the begrippen that it asks
 */
public record Zelfscan(
        Headline headline,
        String version,
        int minutes,
        String introduction,
        Optional<Source> source,
        List<Located<String>> profile,
        List<WrittenAxis> axes,
        List<Scan.Level> levels,
        List<WrittenQuestion> questions,
        List<WrittenIndex> indexes,
        List<WrittenComparison> comparisons,
        List<Scan.Migration> migrations)
        implements HeadedEntry, Scored {

    /**
     * @param themes that it is about, so that a theme's page leads to these questions only
     * @param meanings what a level means for this part, by the id of the level
     */
    public record WrittenAxis(
            Located<String> id,
            String title,
            int weight,
            List<Located<String>> themes,
            List<Keyed<String>> meanings) {

        private Scan.Axis modelled() {
            var byLevel = new LinkedHashMap<String, String>();
            meanings.forEach(each -> byLevel.put(each.key().value(), each.value()));
            return new Scan.Axis(id.value(), title, weight, byLevel);
        }
    }

    /** The parts of the scan that are about a theme; the whole scan where that is all or none. */
    @Override
    public String placeOn(String theme) {
        var about =
                axes.stream()
                        .filter(
                                axis ->
                                        axis.themes().stream()
                                                .anyMatch(each -> each.value().equals(theme)))
                        .map(axis -> axis.id().value())
                        .toList();
        return about.isEmpty() || about.size() == axes.size()
                ? ""
                : "#onderdeel=" + String.join(",", about);
    }

    public record WrittenIndex(
            Located<String> id,
            String title,
            Optional<Source> source,
            Optional<Integer> surveyedFrom,
            List<WrittenCondition> points,
            List<Scan.IndexClass> classes) {}

    record WrittenComparison(
            Located<String> question,
            Located<String> option,
            List<Located<String>> sectors,
            Scan.Comparison comparison) {}

    @Override
    public String summary() {
        return introduction;
    }

    @Override
    public List<String> facts() {
        return List.of(
                DutchFormat.count(minutes, "minuut", "minuten"),
                DutchFormat.count(questions.size(), "vraag", "vragen"));
    }

    @Override
    public List<Source> sources() {
        return Stream.of(
                        source.stream(),
                        indexes.stream().flatMap(index -> index.source().stream()),
                        comparisons.stream().map(each -> each.comparison().source()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    @Override
    public Location placeOf(String question) {
        return questions.stream()
                .map(WrittenQuestion::id)
                .filter(id -> id.value().equals(question))
                .map(Located::at)
                .findFirst()
                .orElse(at());
    }

    @Override
    public Collection<Term> terms() {
        var terms = new ArrayList<Term>();
        questions.forEach(question -> terms.addAll(question.terms()));
        return terms;
    }

    @Override
    public Collection<String> axisIds() {
        return axes.stream().map(axis -> axis.id().value()).toList();
    }

    @Override
    public Collection<String> levelIds() {
        return levels.stream().map(Scan.Level::id).toList();
    }

    @Override
    public Map<String, Collection<String>> indexClasses() {
        var classes = new LinkedHashMap<String, Collection<String>>();
        for (var index : indexes) {
            classes.put(
                    index.id().value(),
                    index.classes().stream().map(Scan.IndexClass::title).toList());
        }
        return classes;
    }

    /** What its conditions can refer to: the begrippen, and all of its own questions. */
    Vocabulary vocabulary(Profile known, Catalog catalog) {
        return known.vocabulary(Place.SCAN, catalog).withOnly(terms(), Set.of());
    }

    @Override
    public Scan modelled(Profile known, Site site) {
        var vocabulary = vocabulary(known, site.catalog());
        return new Scan(
                id(),
                title(),
                version,
                minutes,
                introduction,
                profile.stream().map(Located::value).toList(),
                axes.stream().map(WrittenAxis::modelled).toList(),
                levels,
                questions.stream().map(question -> question.resolved(vocabulary)).toList(),
                indexes.stream().map(index -> modelled(index, vocabulary)).toList(),
                comparisons.stream().map(WrittenComparison::comparison).toList(),
                migrations,
                source);
    }

    private static Scan.Index modelled(WrittenIndex index, Vocabulary vocabulary) {
        return new Scan.Index(
                index.id().value(),
                index.title(),
                index.source(),
                index.surveyedFrom(),
                index.points().stream()
                        .map(written -> Resolution.checked(written, vocabulary))
                        .toList(),
                index.classes());
    }
}
