package nl.etalage.source;

import java.util.List;
import java.util.Map;
import nl.etalage.problem.Location;

/**
 * A piece of YAML that still knows where it was written. Scalars are text; what they mean is the
 * reader's to say, so {@code 17:00}, {@code 035} and {@code nee} stay what the editor wrote.
 */
public sealed interface Node {

    Location at();

    /** The kind of this node, for messages to editors. */
    String kind();

    /**
     * A single value.
     *
     * @param text as written, without quotes; empty where nothing was written
     */
    record Scalar(Location at, String text) implements Node {
        @Override
        public String kind() {
            return text.isBlank() ? "niets" : "'" + shortened() + "'";
        }

        private String shortened() {
            var line = text.strip().lines().findFirst().orElse("");
            return line.length() <= 40 ? line : line.substring(0, 39) + "…";
        }
    }

    record Sequence(Location at, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "een lijst";
        }
    }

    /** Keys in file order. */
    record Mapping(Location at, Map<String, Entry> entries) implements Node {
        @Override
        public String kind() {
            return "een blok met sleutels";
        }
    }

    /**
     * One key with its value.
     *
     * @param at where the key stands
     */
    record Entry(Location at, Node value) {}
}
