package nl.etalage.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.etalage.script.Json;

/** Spoils JSON as a malicious or a broken program would: the same for the same seed. */
final class Mutation {

    private static final String MARKUP = "<img src=x onerror=\"window.hacked=1\">";

    private static final List<String> KEYS =
            List.of(
                    "__proto__",
                    "constructor",
                    "toString",
                    "length",
                    "versie",
                    MARKUP,
                    "",
                    "a.b.c");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** The text of a spoilt copy, mostly still JSON. */
    String of(String json) {
        Object spoilt = Json.read(Object.class, json);
        for (int i = random.nextInt(4); i >= 0; i--) {
            spoilt = spoil(spoilt, 1 + random.nextInt(4));
        }
        // The names are written by hand: "__proto__" is a key like any other in a file.
        var text = Json.write(spoilt);
        return random.nextInt(8) == 0 ? torn(text) : text;
    }

    private Object spoil(Object node, int depth) {
        if (depth == 0) {
            return hostile();
        }
        if (node instanceof Map<?, ?> map && !map.isEmpty()) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, value) -> copy.put((String) key, value));
            var keys = List.copyOf(copy.keySet());
            var key = keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(6)) {
                case 0 -> copy.put(KEYS.get(random.nextInt(KEYS.size())), hostile());
                case 1 -> copy.remove(key);
                default -> copy.put(key, spoil(copy.get(key), depth - 1));
            }
            return copy;
        }
        if (node instanceof List<?> list && !list.isEmpty()) {
            var copy = new ArrayList<Object>(list);
            int at = random.nextInt(copy.size());
            if (random.nextBoolean()) {
                copy.add(copy.get(at));
            }
            copy.set(at, spoil(copy.get(at), depth - 1));
            return copy;
        }
        return hostile();
    }

    private Object hostile() {
        return switch (random.nextInt(16)) {
            case 0 -> -1;
            case 1 -> 1e308;
            case 2 -> 9_007_199_254_740_993L;
            case 3 -> 0.1;
            case 4 -> "";
            case 5 -> "weet-niet";
            case 6 -> MARKUP;
            case 7 -> "javascript:window.hacked=1";
            case 8 -> KEYS.get(random.nextInt(KEYS.size()));
            case 9 -> "\u202E\uFEFF\u0000" + "x".repeat(random.nextInt(3_000));
            case 10 -> List.of();
            case 11 ->
                    List.of("ja", 1, List.of(MARKUP), Map.of("__proto__", Map.of("polluted", 1)));
            case 12 -> Map.of("__proto__", Map.of("polluted", 1), "toString", MARKUP);
            case 13 -> nested(200);
            case 14 -> random.nextBoolean();
            default -> List.of("9999-99", "0000-00-00", "2027-13", "-").get(random.nextInt(4));
        };
    }

    private static Object nested(int depth) {
        Object inner = MARKUP;
        for (int i = 0; i < depth; i++) {
            inner = i % 2 == 0 ? List.of(inner) : Map.of("a", inner);
        }
        return inner;
    }

    private String torn(String text) {
        int at = random.nextInt(text.length());
        return random.nextBoolean()
                ? text.substring(0, at)
                : text.substring(0, at) + "\"{]" + text.substring(at);
    }
}
