package nl.etalage.source;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** The values that occur in content files: texts, ids, numbers, money, days and choices. */
public final class Values {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** As many digits as stay exact in JavaScript, as cents too. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,6})?");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9() -]{1,24}");
    private static final long CENTS_PER_EURO = 100;

    private Values() {}

    /** Any text that is not blank, without the white space around it. */
    public static Optional<String> text(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        return wrong(node, problems, "tekst-verwacht", "hier hoort een tekst");
    }

    /** Lower-case letters, digits and single hyphens: what can be part of a URL for ever. */
    public static Optional<String> id(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && ID.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        return wrong(
                node,
                problems,
                "id-ongeldig",
                "hier hoort een id van kleine letters, cijfers en koppeltekens",
                Remedy.id(node));
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The id that comes nearest to a text; empty if nothing of it can be part of an id. */
    public static String toId(String text) {
        return Remedy.slug(text);
    }

    /** An id with the place where it is written, for what refers to something else. */
    public static Optional<Located<String>> locatedId(Node node, Problems problems) {
        return id(node, problems).map(id -> new Located<>(id, node.at()));
    }

    /** Adds the place where it was written to a value. */
    public static <T> Value<Located<T>> located(Value<T> value) {
        return (node, problems) ->
                value.read(node, problems).map(read -> new Located<>(read, node.at()));
    }

    /** Any whole number. */
    public static Optional<Long> whole(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && WHOLE.matcher(scalar.text()).matches()) {
            return Optional.of(Long.parseLong(scalar.text()));
        }
        return wrong(node, problems, "getal-verwacht", "hier hoort een heel getal");
    }

    public static Value<Integer> whole(int least, int most) {
        return (node, problems) -> {
            if (node instanceof Node.Scalar scalar && WHOLE.matcher(scalar.text()).matches()) {
                long number = Long.parseLong(scalar.text());
                if (number >= least && number <= most) {
                    return Optional.of((int) number);
                }
            }
            return wrong(
                    node,
                    problems,
                    "getal-verwacht",
                    most == Integer.MAX_VALUE
                            ? "hier hoort een heel getal van " + least + " of meer"
                            : "hier hoort een heel getal van " + least + " tot en met " + most);
        };
    }

    /** A whole number of euros, kept as cents. */
    public static Optional<Long> euros(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && WHOLE.matcher(scalar.text()).matches()) {
            long euros = Long.parseLong(scalar.text());
            if (euros >= 0) {
                return Optional.of(euros * CENTS_PER_EURO);
            }
        }
        return wrong(
                node,
                problems,
                "bedrag-verwacht",
                "hier hoort een bedrag in hele euro's, zonder punt, komma of euroteken");
    }

    /** A number from 0 to 100, with a point before decimals. */
    public static Optional<BigDecimal> percentage(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && DECIMAL.matcher(scalar.text()).matches()) {
            var number = new BigDecimal(scalar.text());
            if (number.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return Optional.of(number);
            }
        }
        return wrong(
                node,
                problems,
                "percentage-verwacht",
                "hier hoort een percentage van 0 tot en met 100, zonder procentteken");
    }

    public static Optional<Boolean> yesNo(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            switch (scalar.text()) {
                case "ja", "true" -> {
                    return Optional.of(true);
                }
                case "nee", "false" -> {
                    return Optional.of(false);
                }
                default -> {}
            }
        }
        return wrong(node, problems, "ja-nee-verwacht", "hier hoort ja of nee");
    }

    public static Optional<LocalDate> day(Node node, Problems problems) {
        var day =
                node instanceof Node.Scalar scalar
                        ? Moment.day(scalar.text())
                        : Optional.<LocalDate>empty();
        if (day.isPresent()) {
            return day;
        }
        return wrong(
                node,
                problems,
                "datum-ongeldig",
                "hier hoort een datum die bestaat, als jjjj-mm-dd, zoals \"2026-09-01\"",
                Remedy.day(node));
    }

    /** A moment in Amsterdam, or a day alone. */
    public static Optional<Moment> moment(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            var moment = Moment.parse(scalar.text());
            if (moment.isPresent()) {
                if (moment.get().isSkippedOrDoubled()) {
                    problems.add(
                            node.at(),
                            "moment-zomertijd",
                            "dit tijdstip bestaat die nacht niet of twee keer, omdat de klok wordt"
                                    + " verzet.",
                            "Kies een tijd die er één keer is.");
                    return Optional.empty();
                }
                return moment;
            }
        }
        return wrong(
                node,
                problems,
                "moment-ongeldig",
                "hier hoort een datum, of een datum met tijd, zoals \"2026-10-31T17:00\"",
                Remedy.moment(node));
    }

    /** An https or http address, or a mailto: one. */
    public static Optional<String> url(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && isUrl(scalar.text())) {
            return Optional.of(scalar.text());
        }
        return wrong(
                node,
                problems,
                "adres-ongeldig",
                "hier hoort een webadres dat begint met https://",
                Remedy.url(node));
    }

    /** A name before the host is refused: {@code https://rvo.nl@elders.nl} leads elsewhere. */
    private static boolean isUrl(String text) {
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme();
            return (("https".equals(scheme) || "http".equals(scheme))
                            && uri.getHost() != null
                            && uri.getRawUserInfo() == null)
                    || ("mailto".equals(scheme)
                            && EMAIL.matcher(uri.getSchemeSpecificPart()).matches());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** An address for e-mail. */
    public static Optional<String> email(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && EMAIL.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        return wrong(
                node,
                problems,
                "e-mail-ongeldig",
                "hier hoort een e-mailadres, zoals info@voorbeeld.nl");
    }

    /** A telephone number as people write it. */
    public static Optional<String> phone(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && PHONE.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        return wrong(
                node,
                problems,
                "telefoon-ongeldig",
                "hier hoort een telefoonnummer, zoals 030 123 45 67");
    }

    /** One of a few words, each with its meaning. */
    public static <T> Value<T> oneOf(Map<String, T> meanings) {
        return (node, problems) -> {
            if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
                var meaning = meanings.get(scalar.text());
                if (meaning != null) {
                    return Optional.of(meaning);
                }
                problems.add(
                        node.at(),
                        "keuze-onbekend",
                        "%s kan hier niet.".formatted(node.kind()),
                        Suggestion.of(scalar.text(), meanings.keySet()));
                return Optional.empty();
            }
            return wrong(
                    node,
                    problems,
                    "keuze-onbekend",
                    "hier hoort een van deze woorden: " + String.join(", ", meanings.keySet()));
        };
    }

    /** One of the constants of an enum, whose names are the editor's words. */
    public static <E extends Enum<E>> Value<E> word(Class<E> words) {
        var meanings = new LinkedHashMap<String, E>();
        for (var constant : words.getEnumConstants()) {
            meanings.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return oneOf(meanings);
    }

    /** A list; what is wrong with an item is reported, and the others are kept. */
    public static <T> Value<List<T>> listOf(Value<T> item) {
        return (node, problems) -> {
            if (node instanceof Node.Sequence sequence) {
                var items = new ArrayList<T>();
                for (var each : sequence.items()) {
                    item.read(each, problems).ifPresent(items::add);
                }
                return Optional.of(List.copyOf(items));
            }
            return wrong(
                    node, problems, "lijst-verwacht", "hier hoort een lijst", Remedy.list(node));
        };
    }

    /** A mapping from ids to values, in file order. */
    public static <T> Value<Map<String, T>> mapOf(Value<T> value) {
        return (node, problems) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                return wrong(
                        node, problems, "sleutels-verwacht", "hier horen sleutels met waarden");
            }
            var values = new LinkedHashMap<String, T>();
            mapping.entries()
                    .forEach(
                            (key, entry) -> {
                                if (id(new Node.Scalar(entry.at(), key), problems).isPresent()) {
                                    value.read(entry.value(), problems)
                                            .ifPresent(read -> values.put(key, read));
                                }
                            });
            return Optional.of(values);
        };
    }

    /** A list that holds something; an empty one is reported. */
    public static <T> Value<List<T>> someOf(Value<T> item) {
        return (node, problems) -> {
            if (node instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
                problems.add(
                        node.at(),
                        "lijst-leeg",
                        "deze lijst is leeg.",
                        "Zet er iets in, of haal de sleutel weg.");
                return Optional.empty();
            }
            return listOf(item).read(node, problems);
        };
    }

    /** A mapping whose keys refer to something, so that their places matter; in file order. */
    public static <T> Value<List<Keyed<T>>> keyed(Value<T> value) {
        return (node, problems) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                return wrong(
                        node, problems, "sleutels-verwacht", "hier horen sleutels met waarden");
            }
            var values = new ArrayList<Keyed<T>>();
            mapping.entries()
                    .forEach(
                            (key, entry) ->
                                    value.read(entry.value(), problems)
                                            .ifPresent(
                                                    read ->
                                                            values.add(
                                                                    new Keyed<>(
                                                                            new Located<>(
                                                                                    key,
                                                                                    entry.at()),
                                                                            read))));
            return Optional.of(List.copyOf(values));
        };
    }

    /** A value as it was written, for readers that know only later what it should be. */
    public static Optional<Node> any(Node node, Problems problems) {
        return Optional.of(node);
    }

    /** A block of keys that one function reads; keys it did not ask for are reported. */
    public static <T> Value<T> block(Function<Fields, Optional<T>> read) {
        return (node, problems) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                return wrong(
                        node,
                        problems,
                        "sleutels-verwacht",
                        "hier horen sleutels met waarden",
                        Remedy.keys(read, node));
            }
            var fields = new Fields(mapping, problems);
            var value = read.apply(fields);
            fields.end();
            return value;
        };
    }

    /** Reports that something else belongs here; for values that only one kind of content has. */
    public static <T> Optional<T> wrong(
            Node node, Problems problems, String code, String expected) {
        return wrong(node, problems, code, expected, null);
    }

    /** The same, with what to write instead; {@code null} where {@code expected} says so. */
    public static <T> Optional<T> wrong(
            Node node, Problems problems, String code, String expected, @Nullable String remedy) {
        problems.add(
                node.at(),
                code,
                "%s, maar er staat %s.".formatted(expected, node.kind()),
                remedy == null ? Remedy.quotes(node) : remedy);
        return Optional.empty();
    }
}
