package nl.etalage.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.etalage.problem.Problems;
import nl.etalage.search.SearchQuestion;
import nl.etalage.source.Located;
import nl.etalage.source.SourceFile;

/** Questions of one kind, which are counted together. */
record QuestionSet(String name, List<Asked> questions) {

    QuestionSet {
        questions = List.copyOf(questions);
    }

    static QuestionSet of(String name, List<SearchQuestion> questions) {
        return new QuestionSet(
                name,
                questions.stream()
                        .map(
                                question ->
                                        new Asked(
                                                question.text().value(),
                                                question.pages().stream()
                                                        .map(Located::value)
                                                        .toList()))
                        .toList());
    }

    /** Reads a file beside the tests, written as {@link SearchQuestion#FILE} is. */
    static QuestionSet beside(String name, String file) {
        var problems = new Problems();
        var questions = SearchQuestion.read(new SourceFile(file, text(file)), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.all().toString());
        }
        return of(name, questions);
    }

    private static String text(String file) {
        try (var in = SearchQuestion.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
