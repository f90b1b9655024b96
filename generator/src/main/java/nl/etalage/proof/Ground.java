package nl.etalage.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.advice.Advice;
import nl.etalage.region.Region;
import nl.etalage.survey.Question;
import nl.etalage.zelfscan.Scan;

/** What is asked and advised, in the form of the logic, and found by id. */
final class Ground {

    private final Region region;
    private final List<Scan> scans;
    private final List<Advice> advice;
    private final Map<String, Asked> facts = new LinkedHashMap<>();
    private final Map<String, Asked> questions = new LinkedHashMap<>();
    private final Map<String, Scan> scanOfAxis = new LinkedHashMap<>();
    private final Map<String, Question> scored = new LinkedHashMap<>();

    private final List<Question> own;

    Ground(Region region, List<Asked> facts, List<Scan> scans, List<Advice> advice) {
        this(region, facts, scans, advice, List.of());
    }

    private Ground(
            Region region,
            List<Asked> facts,
            List<Scan> scans,
            List<Advice> advice,
            List<Question> own) {
        this.own = List.copyOf(own);
        this.region = region;
        this.scans = List.copyOf(scans);
        this.advice = List.copyOf(advice);
        facts.forEach(fact -> this.facts.put(fact.id(), fact));
        for (var scan : scans) {
            scan.axes().forEach(axis -> scanOfAxis.put(axis.id(), scan));
            scan.questions().forEach(this::add);
        }
        own.forEach(this::add);
    }

    private void add(Question question) {
        questions.put(question.id(), Asked.of(question));
        scored.put(question.id(), question);
    }

    /** The same with the questions of a scheme of its own. */
    Ground with(List<Question> questionsOfScheme) {
        return new Ground(region, facts(), scans, advice, questionsOfScheme);
    }

    /** Questions that belong to no scan. */
    List<Question> own() {
        return own;
    }

    Region region() {
        return region;
    }

    List<Scan> scans() {
        return scans;
    }

    List<Advice> advice() {
        return advice;
    }

    /** The begrippen, in the order in which they are asked. */
    List<Asked> facts() {
        return List.copyOf(facts.values());
    }

    Optional<Asked> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The question that a leaf is about, also where the leaf names a row of it. */
    Optional<Asked> question(String idOrRow) {
        return Optional.ofNullable(questions.get(questionId(idOrRow)));
    }

    Question scored(String id) {
        var question = scored.get(id);
        if (question == null) {
            throw new IllegalArgumentException("no question " + id);
        }
        return question;
    }

    Optional<Scan> scanWithAxis(String axis) {
        return Optional.ofNullable(scanOfAxis.get(axis));
    }

    static String questionId(String idOrRow) {
        int dot = idOrRow.indexOf('.');
        return dot < 0 ? idOrRow : idOrRow.substring(0, dot);
    }

    static Optional<String> row(String idOrRow) {
        int dot = idOrRow.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(idOrRow.substring(dot + 1));
    }
}
