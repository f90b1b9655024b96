package nl.etalage.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Place;
import nl.etalage.condition.Resolution;
import nl.etalage.condition.Vocabulary;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.logic.Advising;
import nl.etalage.logic.CostBearing;
import nl.etalage.problem.Problems;
import nl.etalage.profile.Profile;
import nl.etalage.site.Body;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;
import nl.etalage.site.Site;
import nl.etalage.site.Source;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.source.Node;

/**
 * A piece of advice as an editor wrote it.
 *
 * @param appliesIf empty where it could not be read
 * @param costSource who says what it costs, where that is no estimate of ours
 * @param answerBecomes answers afterwards, by question; typed only when the questions are known
 */
public record WrittenAdvice(
        Headline headline,
        Optional<WrittenCondition> appliesIf,
        Advice.Costs costs,
        Optional<Source> costSource,
        Advice.Planning planning,
        String effectKind,
        String effectText,
        List<Keyed<Node>> answerBecomes,
        Optional<Located<String>> costKind,
        List<Located<String>> after,
        Optional<Advice.Phase> phase,
        Body body)
        implements HeadedEntry, Advising, CostBearing {

    @Override
    public String summary() {
        return effectText;
    }

    @Override
    public List<String> facts() {
        return List.of(
                DutchFormat.euros(costs.once().from(), costs.once().to()),
                DutchFormat.leadTime(planning.leadDays()));
    }

    @Override
    public List<Source> sources() {
        return costSource.stream().toList();
    }

    @Override
    public Set<String> costKinds() {
        return costKind.map(kind -> Set.of(kind.value())).orElse(Set.of());
    }

    @Override
    public Advice modelled(Profile profile, Site site) {
        var vocabulary = profile.vocabulary(Place.ADVICE, site.catalog());
        var becomes = new LinkedHashMap<String, Object>();
        for (var answer : answerBecomes) {
            Resolution.question(answer.key(), vocabulary, new Problems())
                    .flatMap(term -> term.answer(answer.value(), new Problems()))
                    .ifPresent(value -> becomes.put(answer.key().value(), value));
        }
        return new Advice(
                id(),
                title(),
                site.baseUrl().href(site.path("adviezen", this)),
                body.lead(),
                givenIf(profile, site),
                costs,
                planning,
                new Advice.Effect(effectKind, effectText, becomes),
                costKind.map(Located::value),
                after.stream().map(Located::value).toList(),
                phase,
                themes().stream().map(Located::value).toList());
    }

    @Override
    public Condition givenIf(Profile profile, Site site) {
        return Resolution.checked(
                appliesIf.orElseThrow(), profile.vocabulary(Place.ADVICE, site.catalog()));
    }

    /** Reports what is wrong with what it refers to in scans and profile. */
    void check(Vocabulary vocabulary, Problems problems) {
        appliesIf.ifPresent(written -> Resolution.of(written, vocabulary, problems));
        for (var answer : answerBecomes) {
            Resolution.question(answer.key(), vocabulary, problems)
                    .ifPresent(term -> term.answer(answer.value(), problems));
        }
    }
}
