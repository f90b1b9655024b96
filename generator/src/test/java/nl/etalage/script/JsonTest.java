package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    enum Operator {
        IS,
        AT_MOST {
            @Override
            public String toString() {
                return "hoogstens";
            }
        }
    }

    sealed interface Condition permits Fact, Any {}

    record Fact(String fact, Operator operator, Object value, Location where)
            implements Condition {}

    record Any(List<Condition> any) implements Condition {
        public boolean isEmpty() {
            return any.isEmpty();
        }

        public int getSize() {
            return any.size();
        }
    }

    record Period(LocalDate day, Optional<Instant> closes, @Nullable String note) {}

    private static final Location SOMEWHERE = new Location("content/a.yml", 1, 1);

    @Test
    void writesARecordByItsComponentsInTheirOrderAndLeavesOutWhereItStood() {
        var condition = new Any(List.of(new Fact("werknemers", Operator.AT_MOST, 250, SOMEWHERE)));

        assertThat(Json.write(condition))
                .isEqualTo(
                        """
                        {"any":[{"fact":"werknemers","operator":"at-most","value":250}]}\
                        """);
    }

    @Test
    void leavesOutWhatIsNotThere() {
        var open = new Period(LocalDate.parse("2026-11-21"), Optional.empty(), null);
        var closed =
                new Period(
                        LocalDate.parse("2026-11-21"),
                        Optional.of(Instant.ofEpochMilli(1_795_000_000_000L)),
                        "vol");

        assertThat(Json.write(open)).isEqualTo("{\"day\":\"2026-11-21\"}");
        assertThat(Json.write(closed))
                .isEqualTo("{\"day\":\"2026-11-21\",\"closes\":1795000000000,\"note\":\"vol\"}");
    }

    @Test
    void sortsTheKeysOfAMapSoThatItsOrderIsNeverSeen() {
        var map = new LinkedHashMap<Object, Object>();
        map.put("b", 2);
        map.put("a", new BigDecimal("7.5600"));

        assertThat(Json.write(map)).isEqualTo("{\"a\":7.5600,\"b\":2}");
        assertThat(Json.write(Map.of(Operator.AT_MOST, 1))).isEqualTo("{\"at-most\":1}");
    }

    @Test
    void canStandInAPageAsItIs() {
        assertThat(Json.write(Map.of("<b>", "</script><!--\u2028\u2029 & 'ë' \"\\")))
                .isEqualTo(
                        "{\"\\u003cb>\":\"\\u003c/script>\\u003c!--\\u2028\\u2029 & 'ë' \\\"\\\\\"}");
    }

    @Test
    void readsWhatItWrote() {
        var fact = new Period(LocalDate.parse("2026-11-21"), Optional.empty(), "vol");

        assertThat(Json.read(Period.class, Json.write(fact))).isEqualTo(fact);
        assertThat(Json.read(Operator.class, "\"at-most\"")).isEqualTo(Operator.AT_MOST);
    }

    @Test
    void readsWithoutATypeAsMapsAndListsWithExactNumbers() {
        assertThat(Json.read(Object.class, "{\"a\":[1,0.1,true,\"x\",null]}"))
                .isEqualTo(Map.of("a", Arrays.asList(1, new BigDecimal("0.1"), true, "x", null)));
    }

    @Test
    void refusesWhatTheRecordDoesNotKnow() {
        assertThatThrownBy(() -> Json.read(Period.class, "{\"dya\":\"2026-11-21\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no Period: Unrecognized property \"dya\"");
    }
}
