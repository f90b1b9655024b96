package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of the search page says. */
class SearchPlaceTest {

    private static final Place NOTHING = new Place("", false, List.of(), List.of());

    record Place(String text, boolean literally, List<String> types, List<String> themes) {}

    record Read(@Nullable Place place) {}

    private static final String READING =
            """
            import { fragment, placeOf } from "../logic/search-place.js";
            export const read = (hash) => ({ place: placeOf(hash) });
            export const write = fragment;
            """;

    private static Scripts scripts;
    private static Script script;

    @BeforeAll
    static void open() {
        scripts = new Scripts(Path.of("../templates/assets/js"), Map.of("test/place.js", READING));
        script = scripts.module("test/place.js");
    }

    @AfterAll
    static void close() {
        scripts.close();
    }

    static List<Place> places() {
        return List.of(
                NOTHING,
                new Place("subsidie voor training", false, List.of(), List.of()),
                new Place("a&soort=b#c%20+ =?", true, List.of("x & y", "z"), List.of("Geld = ja")),
                new Place("<b>é’😀 مرحبا", false, List.of(), List.of("__proto__", "")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void readsWhatItWrote(Place place) {
        assertThat(read(write(place))).isEqualTo(place);
    }

    @Test
    void looksLikeAnAddress() {
        assertThat(write(new Place("wifi thuis", true, List.of("vraag"), List.of("Tijd winnen"))))
                .isEqualTo("#q=wifi%20thuis&precies=ja&soort=vraag&thema=Tijd%20winnen");
        assertThat(write(new Place("", false, List.of("vraag"), List.of()))).isEmpty();
    }

    @Test
    void leavesOutHalfACharacter() {
        assertThat(write(new Place("a\uD83Db", false, List.of(), List.of()))).isEqualTo("#q=ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#letter-a", "#inhoud", "#Q=a", "#alles&q=a"})
    void leavesOtherFragmentsAlone(String hash) {
        assertThat(read(hash)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "#q=", "#q=%", "#q=%E0%A4%A", "#q=&&=&soort&thema", "#q"})
    void readsNoQuestionInWhatIsBroken(String hash) {
        var place = read(hash);
        assertThat(place == null ? "" : place.text()).isEmpty();
    }

    private static String write(Place place) {
        return script.call(String.class, "write", place);
    }

    private static @Nullable Place read(String hash) {
        return script.call(Read.class, "read", hash).place();
    }
}
