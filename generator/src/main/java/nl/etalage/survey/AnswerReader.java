package nl.etalage.survey;

import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Kind;
import nl.etalage.source.Duplicates;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Values;

/** Reads the part of a question that depends on its kind: what can be answered, and its points. */
final class AnswerReader {

    private static final int SCALE_END = 100;

    private final Kind kind;
    private final Optional<Scoring> scoring;
    private final Fields fields;

    AnswerReader(Kind kind, Optional<Scoring> scoring, Fields fields) {
        this.kind = kind;
        this.scoring = scoring;
        this.fields = fields;
    }

    /**
     * @param options empty where something was wrong with them; an empty list for kinds without
     */
    record Answers(
            Optional<List<Option>> options,
            boolean unknownAllowed,
            Optional<Long> min,
            Optional<Long> max,
            Optional<Question.Scale> scale,
            boolean reversed,
            List<Question.Row> rows,
            Points points) {}

    Answers read() {
        var options = Optional.of(List.<Option>of());
        var min = Optional.<Long>empty();
        var max = Optional.<Long>empty();
        var scale = Optional.<Question.Scale>empty();
        var rows = List.<Question.Row>of();
        boolean unknownAllowed = false;
        boolean reversed = false;
        var points = Points.NONE;
        switch (kind) {
            case CHOICE -> {
                options = new OptionReader(kind, scoring).read(fields);
                unknownAllowed = QuestionReader.unknownAllowed(fields);
                points = options.map(Points::ofOptions).orElse(Points.OF_SCALE);
            }
            case MULTIPLE -> {
                options = new OptionReader(kind, scoring).read(fields);
                if (scoring.isPresent()) {
                    points = Points.ofMultiple(options, fields);
                }
            }
            case YES_NO -> {
                unknownAllowed = QuestionReader.unknownAllowed(fields);
                if (scoring.isPresent()) {
                    points = Points.ofYesNo(fields);
                }
            }
            case NUMBER, AMOUNT -> {
                min = fields.optional("min", QuestionReader.number(kind));
                max = fields.optional("max", QuestionReader.number(kind));
                QuestionReader.checkRange(min, max, fields);
                unknownAllowed = QuestionReader.unknownAllowed(fields);
                if (scoring.isPresent()) {
                    points = Points.ofNumber(kind, min, max, fields);
                }
            }
            case DATE -> unknownAllowed = QuestionReader.unknownAllowed(fields);
            case SCALE -> {
                scale = fields.required("schaal", Values.block(AnswerReader::scale));
                if (scoring.isPresent()) {
                    reversed = fields.optional("omgekeerd", Values::yesNo, false);
                    points = Points.OF_SCALE;
                }
            }
            case STATEMENTS -> {
                scale = fields.required("schaal", Values.block(AnswerReader::scale));
                rows = rows();
                if (scoring.isPresent()) {
                    points = Points.OF_SCALE;
                }
            }
        }
        return new Answers(options, unknownAllowed, min, max, scale, reversed, rows, points);
    }

    private static Optional<Question.Scale> scale(Fields block) {
        var from = block.required("van", Values.whole(0, SCALE_END));
        var to = block.required("tot", Values.whole(0, SCALE_END));
        boolean unknownAllowed = QuestionReader.unknownAllowed(block);
        if (from.isPresent() && to.isPresent() && from.get() >= to.get()) {
            block.problems()
                    .add(
                            block.at("tot"),
                            "bereik-leeg",
                            "de schaal loopt van %d tot %d en heeft dus geen stappen."
                                    .formatted(from.get(), to.get()),
                            "Maak tot hoger dan van.");
            return Optional.empty();
        }
        return from.flatMap(low -> to.map(high -> new Question.Scale(low, high, unknownAllowed)));
    }

    private record WrittenRow(Located<String> id, Question.Row row) {}

    private List<Question.Row> rows() {
        var rows = fields.required("rijen", Values.someOf(Values.block(this::row)), List.of());
        Duplicates.report(rows.stream().map(WrittenRow::id).toList(), "rij", fields.problems());
        return rows.stream().map(WrittenRow::row).toList();
    }

    private Optional<WrittenRow> row(Fields block) {
        var id = block.required("id", Values::locatedId);
        var text = block.text("tekst");
        boolean reversed = scoring.isPresent() && block.optional("omgekeerd", Values::yesNo, false);
        return id.map(
                known -> new WrittenRow(known, new Question.Row(known.value(), text, reversed)));
    }
}
