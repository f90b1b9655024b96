package nl.etalage.zelfscan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.etalage.condition.Kind;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.source.Fields;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Value;
import nl.etalage.source.Values;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;
import nl.etalage.survey.WrittenQuestion;

/**
 * Reads how answers of older versions become those of the present one.
 *
 * <p>Each entry leads to the version of the next, the last one to the present: so that nobody can
 * write a circle, or leave a version in between out. What can still go wrong is a new name that the
 * scan of today does not have.
 */
final class MigrationReader {

    private static final Pattern COUNTED = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})*");
    private static final String UNKNOWN = "weet-niet";

    private final Problems problems;
    private final Map<String, WrittenQuestion> questions = new LinkedHashMap<>();

    /**
     * @param questions of the present version
     */
    MigrationReader(List<WrittenQuestion> questions, Problems problems) {
        this.problems = problems;
        questions.forEach(each -> this.questions.putIfAbsent(each.id().value(), each));
    }

    /** A question or row of then that has another name now. */
    private record Rename(Located<String> then, Located<String> now) {}

    private record Written(
            Located<String> from,
            List<Rename> renamed,
            List<Keyed<List<Rename>>> answers,
            List<Located<String>> dropped) {

        /** The name in the next version; empty where the answer does not go there. */
        Optional<String> next(String key) {
            if (drops(key)) {
                return Optional.empty();
            }
            return Optional.of(
                    renamed(key)
                            .orElseGet(
                                    () ->
                                            renamed(question(key)).orElse(question(key))
                                                    + key.substring(question(key).length())));
        }

        private boolean drops(String key) {
            return dropped.stream()
                    .anyMatch(
                            each -> each.value().equals(key) || each.value().equals(question(key)));
        }

        private Optional<String> renamed(String key) {
            return renamed.stream()
                    .filter(each -> each.then().value().equals(key))
                    .map(each -> each.now().value())
                    .findFirst();
        }

        /** The option in the next version. */
        String next(String key, String option) {
            return answers.stream()
                    .filter(each -> each.key().value().equals(key))
                    .flatMap(each -> each.value().stream())
                    .filter(each -> each.then().value().equals(option))
                    .map(each -> each.now().value())
                    .findFirst()
                    .orElse(option);
        }

        Scan.Migration modelled() {
            var options = new LinkedHashMap<String, Map<String, String>>();
            answers.forEach(each -> options.put(each.key().value(), asMap(each.value())));
            return new Scan.Migration(
                    from.value(),
                    asMap(renamed),
                    options,
                    dropped.stream().map(Located::value).toList());
        }

        private static Map<String, String> asMap(List<Rename> renames) {
            var names = new LinkedHashMap<String, String>();
            renames.forEach(each -> names.put(each.then().value(), each.now().value()));
            return names;
        }
    }

    List<Scan.Migration> read(Fields fields, String version) {
        var written = fields.list("migratie", Values.block(MigrationReader::migration));
        checkVersions(written, version);
        for (int i = 0; i < written.size(); i++) {
            checkOnce(written.get(i));
            checkRenamed(written, i);
            checkOptions(written, i);
        }
        return written.stream().map(Written::modelled).toList();
    }

    private static Optional<Written> migration(Fields block) {
        var from = block.required("van", Values.located(Values::text));
        var renamed = block.optional("hernoemd", renames(MigrationReader::key), List.of());
        var answers =
                block.optional(
                        "antwoorden", keyed(MigrationReader::key, renames(Values::id)), List.of());
        var dropped = block.list("vervallen", Values.located(MigrationReader::key));
        return from.map(version -> new Written(version, renamed, answers, dropped));
    }

    private static Value<List<Rename>> renames(Value<String> name) {
        return (node, problems) ->
                keyed(name, Values.located(name))
                        .read(node, problems)
                        .map(
                                entries ->
                                        entries.stream()
                                                .map(each -> new Rename(each.key(), each.value()))
                                                .toList());
    }

    /** Keys that are names too. */
    private static <T> Value<List<Keyed<T>>> keyed(Value<String> name, Value<T> value) {
        return (node, problems) ->
                Values.keyed(value)
                        .read(node, problems)
                        .map(
                                entries ->
                                        entries.stream()
                                                .filter(each -> isName(each.key(), name, problems))
                                                .toList());
    }

    private static boolean isName(Located<String> key, Value<String> name, Problems problems) {
        return name.read(new Node.Scalar(key.at(), key.value()), problems).isPresent();
    }

    /** A question, or a row of one: {@code vraag.rij}. */
    private static Optional<String> key(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar
                && scalar.text().split("\\.", -1).length == 2
                && List.of(scalar.text().split("\\.", -1)).stream().allMatch(Values::isId)) {
            return Optional.of(scalar.text());
        }
        return Values.id(node, problems);
    }

    private void checkVersions(List<Written> written, String version) {
        var first = new LinkedHashMap<String, Location>();
        for (var each : written) {
            var from = each.from();
            var earlier = first.putIfAbsent(from.value(), from.at());
            if (earlier != null) {
                problems.add(
                        from.at(),
                        "migratie-dubbel",
                        "voor versie '%s' staan er al regels, op regel %d."
                                .formatted(from.value(), earlier.line()),
                        "Voeg de regels samen.");
            } else if (from.value().equals(version)) {
                problems.add(
                        from.at(),
                        "migratie-versie",
                        "versie '%s' is de versie van nu, dus er is niets om te zetten."
                                .formatted(version),
                        "Noem hier een oudere versie, of geef de zelfscan een nieuwe.");
            } else if (isLater(from.value(), version)) {
                problems.add(
                        from.at(),
                        "migratie-versie",
                        "versie '%s' is later dan de zelfscan zelf, en dat is '%s'."
                                .formatted(from.value(), version),
                        "Noem hier een oudere versie.");
            }
        }
        for (int i = 1; i < written.size(); i++) {
            var before = written.get(i - 1).from();
            var from = written.get(i).from();
            if (isLater(before.value(), from.value())) {
                problems.add(
                        from.at(),
                        "migratie-volgorde",
                        "versie '%s' staat onder '%s', en is ouder."
                                .formatted(from.value(), before.value()),
                        "Zet de oudste versie bovenaan; elke regel leidt naar de versie eronder.");
            }
        }
    }

    /** By the numbers between the points; versions that are no numbers have no order. */
    private static boolean isLater(String version, String other) {
        if (!COUNTED.matcher(version).matches() || !COUNTED.matcher(other).matches()) {
            return false;
        }
        var numbers = version.split("\\.");
        var others = other.split("\\.");
        for (int i = 0; i < Math.min(numbers.length, others.length); i++) {
            int difference =
                    Integer.compare(Integer.parseInt(numbers[i]), Integer.parseInt(others[i]));
            if (difference != 0) {
                return difference > 0;
            }
        }
        return numbers.length > others.length;
    }

    /** Nothing goes two ways, and no two answers to one place. */
    private void checkOnce(Written rule) {
        var taken = new LinkedHashMap<String, String>();
        for (var each : rule.renamed()) {
            var then = each.then().value();
            if (rule.drops(then)) {
                problems.add(
                        each.then().at(),
                        "migratie-tegenstrijdig",
                        "vraag '%s' krijgt een nieuwe naam, en vervalt ook.".formatted(then),
                        "Kies een van de twee.");
            }
            var other = taken.putIfAbsent(each.now().value(), then);
            if (other != null) {
                problems.add(
                        each.now().at(),
                        "migratie-tegenstrijdig",
                        "de antwoorden op '%s' en op '%s' gaan allebei naar '%s'."
                                .formatted(other, then, each.now().value()),
                        "Laat er een vervallen.");
            }
        }
        for (var each : rule.answers()) {
            if (rule.drops(each.key().value())) {
                problems.add(
                        each.key().at(),
                        "migratie-tegenstrijdig",
                        "antwoorden op vraag '%s' worden omgezet, en de vraag vervalt ook."
                                .formatted(each.key().value()),
                        "Kies een van de twee.");
            }
        }
    }

    /** A later rule that makes the wrong name is told there, and not here again. */
    private void checkRenamed(List<Written> written, int at) {
        for (var each : written.get(at).renamed()) {
            present(each.now().value(), written, at + 1)
                    .filter(key -> key.equals(each.now().value()) || isAsked(key))
                    .ifPresent(key -> checkKey(key, each.now().at()));
        }
    }

    private boolean isAsked(String key) {
        return questions.containsKey(question(key));
    }

    private void checkKey(String key, Location at) {
        var asked = questions.get(question(key));
        if (asked == null) {
            problems.add(
                    at,
                    "vraag-onbekend",
                    "vraag '%s' bestaat niet in deze zelfscan.".formatted(question(key)),
                    Suggestion.of(question(key), questions.keySet()));
        } else if (!question(key).equals(key) && asked.question().isPresent()) {
            var rows = asked.question().get().rows().stream().map(Question.Row::id).toList();
            var row = key.substring(question(key).length() + 1);
            if (!rows.contains(row)) {
                problems.add(
                        at,
                        "rij-onbekend",
                        "vraag '%s' heeft geen rij '%s'.".formatted(question(key), row),
                        Suggestion.of(row, rows));
            }
        }
    }

    private void checkOptions(List<Written> written, int at) {
        for (var each : written.get(at).answers()) {
            var then = each.key().value();
            var now = present(then, written, at);
            if (now.isEmpty()) {
                continue;
            }
            var asked = questions.get(question(now.get()));
            if (asked == null) {
                checkKey(now.get(), each.key().at());
            } else if (asked.question().isPresent() && asked.optionsKnown()) {
                var known = options(asked.question().get());
                for (var option : each.value()) {
                    var today = presentOption(then, option, written, at);
                    if (today.equals(option.now().value()) && !known.contains(today)) {
                        problems.add(
                                option.now().at(),
                                "optie-onbekend",
                                "vraag '%s' heeft geen optie '%s'.".formatted(now.get(), today),
                                Suggestion.of(today, known));
                    }
                }
            }
        }
    }

    /** What a name of some version is called today; empty where its answer no longer counts. */
    private static Optional<String> present(String key, List<Written> written, int from) {
        var name = Optional.of(key);
        for (var rule : written.subList(from, written.size())) {
            name = name.flatMap(rule::next);
        }
        return name;
    }

    private static String presentOption(
            String key, Rename option, List<Written> written, int from) {
        var name = written.get(from).next(key);
        var now = option.now().value();
        for (var rule : written.subList(from + 1, written.size())) {
            now = name.isPresent() ? rule.next(name.get(), now) : now;
            name = name.flatMap(rule::next);
        }
        return now;
    }

    private static List<String> options(Question question) {
        var known =
                new ArrayList<>(
                        question.kind() == Kind.YES_NO
                                ? List.of("ja", "nee")
                                : question.options().stream().map(Option::id).toList());
        if (question.unknownAllowed()
                || question.scale().map(Question.Scale::unknownAllowed).orElse(false)) {
            known.add(UNKNOWN);
        }
        return known;
    }

    private static String question(String key) {
        int point = key.indexOf('.');
        return point < 0 ? key : key.substring(0, point);
    }
}
