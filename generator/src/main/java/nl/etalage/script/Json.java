package nl.etalage.script;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import nl.etalage.problem.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Our values as JSON, in the form that the modules expect, and what modules answer as our values.
 *
 * <ul>
 *   <li>A record is an object with its components in their order; what is {@code null} or empty is
 *       left out, and so is every {@link Location}.
 *   <li>An enum is its name in lower case with hyphens: {@code AT_MOST} is {@code "at-most"}.
 *   <li>A moment is its milliseconds since 1970, a day is {@code "2026-11-21"}.
 *   <li>The keys of a map are sorted: the order of a map reaches no published byte.
 * </ul>
 */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new SimpleModule().addSerializer(Instant.class, new Milliseconds()))
                    .enumNamingStrategy((config, type, name) -> kebab(name))
                    .withConfigOverride(Location.class, override -> override.setIsIgnoredType(true))
                    .changeDefaultPropertyInclusion(
                            inclusion ->
                                    inclusion
                                            .withValueInclusion(JsonInclude.Include.NON_ABSENT)
                                            .withContentInclusion(JsonInclude.Include.NON_ABSENT))
                    // A record's methods that happen to be called getX or isX are not its
                    // components.
                    .changeDefaultVisibility(
                            visibility ->
                                    visibility
                                            .withGetterVisibility(Visibility.NONE)
                                            .withIsGetterVisibility(Visibility.NONE)
                                            .withFieldVisibility(Visibility.ANY))
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                    .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private Json() {}

    /**
     * JSON that may also stand in a {@code <script type="application/json">} as it is: no {@code <}
     * can end that element, and the two line ends that JavaScript knows and JSON does not are
     * escaped.
     */
    public static String write(Object value) {
        // Outside strings JSON has none of these characters, so they need no parsing to be found.
        return MAPPER.writeValueAsString(value)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /**
     * The value as a record, or as maps, lists, strings and booleans for {@code Object.class};
     * numbers are then {@code Integer} or {@code Long} when whole, else {@code BigDecimal}.
     *
     * @throws IllegalArgumentException if the text is no such value
     */
    public static <T> T read(Class<T> type, String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class Milliseconds extends ValueSerializer<Instant> {

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
            json.writeNumber(moment.toEpochMilli());
        }
    }
}
