package nl.etalage.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Resolution;
import nl.etalage.condition.Term;
import nl.etalage.condition.Vocabulary;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.problem.Problems;
import nl.etalage.source.Located;

/**
 * A question as an editor wrote it.
 *
 * @param question empty where it could not be read, though it is known to exist; without its
 *     condition otherwise
 * @param optionsKnown false where something was wrong with the options, so that references to them
 *     are not judged
 */
public record WrittenQuestion(
        Located<String> id,
        Optional<Question> question,
        Optional<WrittenCondition> showIf,
        boolean optionsKnown) {

    private static final String NOUN = "vraag";

    /** Reports what is wrong with the conditions of questions that are asked in this order. */
    public static void check(
            List<WrittenQuestion> questions, Vocabulary vocabulary, Problems problems) {
        var asked = new ArrayList<Term>();
        var later = new TreeSet<String>();
        questions.forEach(question -> later.add(question.id().value()));
        for (var question : questions) {
            var seen = vocabulary.withQuestions(asked, Set.copyOf(later));
            question.showIf().ifPresent(written -> Resolution.of(written, seen, problems));
            asked.addAll(question.terms());
            later.remove(question.id().value());
        }
    }

    /** The question that the logic asks, from content without problems. */
    public Question resolved(Vocabulary vocabulary) {
        return question.orElseThrow(
                        () -> new IllegalStateException("unread question at " + id.at()))
                .shownIf(showIf.map(written -> Resolution.checked(written, vocabulary)));
    }

    /** What conditions can refer to: the question and its rows. */
    public Collection<Term> terms() {
        if (question.isEmpty() || !optionsKnown) {
            return List.of(Term.unreadable(NOUN, id.value()));
        }
        var asked = question.get();
        var terms = new ArrayList<Term>();
        terms.add(
                new Term(
                        NOUN,
                        asked.id(),
                        Optional.of(asked.kind()),
                        options(asked),
                        asked.scale().map(scale -> (long) scale.from()).or(asked::min).orElse(0L),
                        asked.scale()
                                .map(scale -> (long) scale.to())
                                .or(asked::max)
                                .orElse(Long.MAX_VALUE),
                        asked.unknownAllowed()));
        for (var row : asked.rows()) {
            asked.scale()
                    .ifPresent(
                            scale ->
                                    terms.add(
                                            new Term(
                                                    NOUN,
                                                    asked.id() + "." + row.id(),
                                                    Optional.of(Kind.SCALE),
                                                    Set.of(),
                                                    scale.from(),
                                                    scale.to(),
                                                    scale.unknownAllowed())));
        }
        return terms;
    }

    private static List<String> options(Question question) {
        return question.kind() == Kind.YES_NO
                ? List.of("ja", "nee")
                : question.options().stream().map(Option::id).toList();
    }
}
