package nl.etalage.logic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Asking;
import nl.etalage.condition.Term;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.source.Document;
import nl.etalage.survey.QuestionReader;
import nl.etalage.survey.WrittenQuestion;

/** Nothing of a scan but its questions and axes. */
record AskedQuestions(String id, Location at, List<WrittenQuestion> questions, List<String> axisIds)
        implements Asking {

    AskedQuestions(Document document, List<String> axisIds, Problems problems) {
        this(
                document.id(),
                document.file().at(),
                document.fields(problems)
                        .optional("vragen", new QuestionReader(Optional.empty()).list(), List.of()),
                axisIds);
    }

    @Override
    public String title() {
        return id;
    }

    @Override
    public String summary() {
        return "";
    }

    @Override
    public Collection<Term> terms() {
        return questions.stream().flatMap(question -> question.terms().stream()).toList();
    }
}
