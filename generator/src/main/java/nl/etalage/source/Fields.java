package nl.etalage.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one block, asked for one by one. What nobody asked for, {@link #end} reports, so the
 * questions a reader asks are also the list of keys that exist.
 */
public final class Fields {

    private final Node.Mapping mapping;
    private final Problems problems;
    private final Map<String, Boolean> asked = new LinkedHashMap<>();

    public Fields(Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Where the block begins. */
    public Location at() {
        return mapping.at();
    }

    /** Where the value of a key stands, or where the block begins if the key is absent. */
    public Location at(String key) {
        var entry = mapping.entries().get(key);
        return entry == null ? mapping.at() : entry.value().at();
    }

    /** Where a key itself stands, or where the block begins if it is absent. */
    public Location keyAt(String key) {
        var entry = mapping.entries().get(key);
        return entry == null ? mapping.at() : entry.at();
    }

    /** Whether there are keys that nobody asked for so far. */
    public boolean hasOthers() {
        return !asked.keySet().containsAll(mapping.entries().keySet());
    }

    /** Whether there is any key at all. */
    public boolean hasAny() {
        return !mapping.entries().isEmpty();
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** Whether a key is written that does not belong here, and so is no suggestion either. */
    public boolean hasMisplaced(String key) {
        return mapping.entries().containsKey(key) && has(key);
    }

    /** The value of a key as it was written, for readers that look further into it. */
    public Optional<Node> node(String key) {
        asked.put(key, true);
        return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
    }

    /** A value that has to be there; reported where it is absent. */
    public <T> Optional<T> required(String key, Value<T> value) {
        var node = node(key);
        if (node.isEmpty()) {
            problems.add(
                    mapping.at(), "sleutel-ontbreekt", "sleutel '%s' ontbreekt.".formatted(key));
            return Optional.empty();
        }
        return value.read(node.get(), problems);
    }

    /** A value that has to be there, with what to go on with where it is absent or wrong. */
    public <T> T required(String key, Value<T> value, T otherwise) {
        return required(key, value).orElse(otherwise);
    }

    public <T> Optional<T> optional(String key, Value<T> value) {
        return node(key).flatMap(node -> value.read(node, problems));
    }

    public <T> T optional(String key, Value<T> value, T otherwise) {
        return optional(key, value).orElse(otherwise);
    }

    /** A required text; empty after reporting that it is absent. */
    public String text(String key) {
        return required(key, Values::text, "");
    }

    public Optional<String> optionalText(String key) {
        return optional(key, Values::text);
    }

    /** A list that may be absent. */
    public <T> List<T> list(String key, Value<T> item) {
        return optional(key, Values.listOf(item), List.of());
    }

    /** Reports the keys that are in the file but that nobody asked for. */
    public void end() {
        mapping.entries()
                .forEach(
                        (key, entry) -> {
                            if (!asked.containsKey(key)) {
                                problems.add(
                                        entry.at(),
                                        "sleutel-onbekend",
                                        "onbekende sleutel '%s'.".formatted(key),
                                        remedy(key));
                            }
                        });
    }

    /** In {@code {tot: 1.500,00}} the comma begins a new key. */
    private @Nullable String remedy(String key) {
        return key.matches("\\d+")
                ? "Hoort dit bij een getal, schrijf dat dan zonder komma."
                : Suggestion.of(key, absent());
    }

    /** The keys that were asked for, in that order. */
    List<String> asked() {
        return List.copyOf(asked.keySet());
    }

    /** Only a key that is not there yet can have been meant. */
    private List<String> absent() {
        return asked.keySet().stream().filter(key -> !mapping.entries().containsKey(key)).toList();
    }
}
