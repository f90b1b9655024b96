package nl.etalage.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start tag: names in lower case, each attribute once, values with character references resolved.
 */
record Tag(String name, List<Attribute> attributes) {

    record Attribute(String name, String value) {}

    @Nullable String attribute(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute.value();
            }
        }
        return null;
    }
}
