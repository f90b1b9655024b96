package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarModuleTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final long STAMP = Instant.parse("2026-11-21T11:00:01Z").toEpochMilli();

    private static final int LONGEST_LINE = 75;

    @Test
    void writesWholeDaysMomentsAndAlarms() {
        var step =
                Map.of(
                        "uid", "stap-mfa@spot035.example",
                        "title", "Zet tweestapsverificatie aan",
                        "text", "Begin zo: maak een lijst.",
                        "url", "https://spot035.example/adviezen/mfa/",
                        "from", "2027-01-01",
                        "to", "2027-01-07",
                        "alarms", List.of(7, 1, 0));
        var closing =
                Map.of(
                        "uid",
                        "dicht",
                        "title",
                        "Sluit",
                        "at",
                        at("2025-10-31T17:00"),
                        "alarms",
                        List.of(2, 0));

        assertThat(text("Mijn plan", List.of(step, closing)))
                .isEqualTo(
                        """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Etalage//NL
                        CALSCALE:GREGORIAN
                        X-WR-CALNAME:Mijn plan
                        BEGIN:VEVENT
                        UID:stap-mfa@spot035.example
                        DTSTAMP:20261121T110001Z
                        DTSTART;VALUE=DATE:20270101
                        DTEND;VALUE=DATE:20270108
                        SUMMARY:Zet tweestapsverificatie aan
                        DESCRIPTION:Begin zo: maak een lijst.
                        URL:https://spot035.example/adviezen/mfa/
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Zet tweestapsverificatie aan
                        TRIGGER;RELATED=START:-P6DT15H
                        END:VALARM
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Zet tweestapsverificatie aan
                        TRIGGER;RELATED=START:-PT15H
                        END:VALARM
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Zet tweestapsverificatie aan
                        TRIGGER;RELATED=START:PT9H
                        END:VALARM
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:dicht
                        DTSTAMP:20261121T110001Z
                        DTSTART:20251031T160000Z
                        SUMMARY:Sluit
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Sluit
                        TRIGGER;RELATED=START:-P2D
                        END:VALARM
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Sluit
                        TRIGGER;RELATED=START:PT0S
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void isReadBackByAnotherProgramAsItWasMeant() {
        var event =
                Map.of(
                        "uid",
                        "a",
                        "title",
                        "Back-up",
                        "from",
                        "2027-01-30",
                        "to",
                        "2027-02-02",
                        "alarms",
                        List.of(7));

        VEvent read = only(calendar("Plan", List.of(event)));

        assertThat(day(read.getDateStart().getValue())).isEqualTo("2027-01-30");
        assertThat(read.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(read.getDateEnd().getValue())).isEqualTo("2027-02-03");
        assertThat(read.getAlarms())
                .extracting(VAlarm::getTrigger)
                .singleElement()
                .satisfies(trigger -> assertThat(trigger.getDuration()).hasToString("-P6DT15H"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regel één\nRegel twee\r\nRegel drie\rRegel vier",
                "Bestel nog niets; vraag eerst aan, en wacht: \\ ja",
                "\\n is geen nieuwe regel, \\; en \\, ook niet \\\\",
                "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:vals",
                "\"aanhalingstekens\" <b>en</b> &amp; %0D%0A",
                "Drie bakkers 👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳 en één € op de"
                        + " rand",
                "tab\tblijft",
                " spaties vooraan en achteraan ",
            })
    void keepsHostileTextsWhole(String title) {
        VEvent read = only(calendar(title, List.of(event(title))));

        var meant = title.replace("\r\n", "\n").replace('\r', '\n');
        assertThat(lines(read.getSummary().getValue())).isEqualTo(meant);
        assertThat(lines(read.getDescription().getValue())).isEqualTo(meant);
        assertThat(lines(read.getAlarms().get(0).getDescription().getValue())).isEqualTo(meant);
    }

    @Test
    void leavesOutWhatNoCalendarMayHold() {
        VEvent read = only(calendar("Plan", List.of(event("nul\0bel\7half\uD83Dpaar"))));

        assertThat(read.getSummary().getValue()).isEqualTo("nulbelhalf\uFFFDpaar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://spot035.example/\r\nATTENDEE:x",
                "https://spot035.example/a b",
                "",
            })
    void namesNoAddressThatIsNone(String url) {
        var event = new LinkedHashMap<String, Object>(event("Stap"));
        event.put("url", url);

        assertThat(only(calendar("Plan", List.of(event))).getUrl()).isNull();
    }

    /** Signs of one to four octets, so that many end up on the edge of a line. */
    @Test
    void foldsEveryLineWithinItsLengthAndNeverInsideASign() {
        var random = new Random(31);
        var signs = new String[] {"a", "é", "€", "👩‍🍳", "🎉", ",", ";", "\\", " ", "\n"};
        for (int round = 0; round < 300; round++) {
            var title = new StringBuilder("x");
            for (int i = random.nextInt(160); i > 0; i--) {
                title.append(signs[random.nextInt(signs.length)]);
            }
            title.append('x');
            String file = text("Plan", List.of(event(title.toString())));

            for (String line : file.split("\r\n", -1)) {
                byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets.length).isLessThanOrEqualTo(LONGEST_LINE);
                assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            }
            assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
            assertThat(lines(only(read(file)).getSummary().getValue()))
                    .hasToString(title.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // The night on which the clock goes forward, and the one on which it goes back.
        "2026-03-29T01:59, 20260329T005900Z", "2026-03-29T03:00, 20260329T010000Z",
        "2026-10-25T01:59, 20261024T235900Z", "2026-10-25T03:00, 20261025T020000Z",
        "2025-10-31T17:00, 20251031T160000Z", "2023-07-14T17:00, 20230714T150000Z",
    })
    void writesAMomentThatMeansTheSameInEveryCalendar(String local, String written) {
        var event = Map.of("uid", "a", "title", "Sluit", "at", at(local));

        assertThat(text("Plan", List.of(event))).contains("DTSTART:" + written + "\r\n");
        assertThat(only(calendar("Plan", List.of(event))).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.ofEpochMilli(at(local)));
    }

    @Test
    void knowsTheDayInAmsterdamForThirtyYearsAndAroundEveryChangeOfTheClock() {
        var hours = new ArrayList<Long>();
        for (long at = at("2016-01-01T00:00"); at < at("2046-01-01T00:00"); at += 61 * 3_600_000L) {
            hours.add(at);
        }
        for (int year = 2000; year < 2060; year++) {
            for (var month : List.of("03", "10")) {
                var sunday = LocalDate.parse(year + "-" + month + "-31");
                long change =
                        sunday.minusDays(sunday.getDayOfWeek().getValue() % 7)
                                .atTime(1, 0)
                                .atZone(ZoneId.of("UTC"))
                                .toInstant()
                                .toEpochMilli();
                for (long minutes = -180; minutes <= 180; minutes += 30) {
                    hours.add(change + minutes * 60_000);
                }
            }
        }
        for (long at : hours) {
            var local = Instant.ofEpochMilli(at).atZone(AMSTERDAM);
            assertThat(Logic.json("amsterdam", "dayAt", "" + at))
                    .as("%s", local)
                    .isEqualTo("\"" + local.toLocalDate() + "\"");
        }
        long midnight = at("2026-07-01T00:00");
        assertThat(Logic.json("amsterdam", "isMidnight", "" + midnight)).isEqualTo("true");
        assertThat(Logic.json("amsterdam", "isMidnight", "" + (midnight - 1))).isEqualTo("false");
    }

    @Test
    void putsTheMomentsOfASubsidyInACalendar() {
        var scheme =
                Map.of(
                        "title",
                        "Mijn Cyberweerbare Zaak",
                        "url",
                        "https://spot035.example/subsidies/mcz/");
        var dayLong =
                Map.of(
                        "scheme",
                        "mcz",
                        "round",
                        "2025",
                        "kind",
                        "closes",
                        "at",
                        at("2026-01-01T00:00") - 1,
                        "day",
                        "2025-12-31",
                        "wholeDay",
                        true);
        var minute =
                Map.of(
                        "scheme",
                        "mcz",
                        "round",
                        "2026",
                        "kind",
                        "opens",
                        "at",
                        at("2026-10-02T09:00"),
                        "day",
                        "2026-10-02",
                        "wholeDay",
                        false);
        var file =
                calendar(
                        "Subsidies",
                        List.of(
                                Logic.map(
                                        "calendar",
                                        "eventOfMoment",
                                        dayLong,
                                        scheme,
                                        "\"spot035.example\""),
                                Logic.map(
                                        "calendar",
                                        "eventOfMoment",
                                        minute,
                                        scheme,
                                        "\"spot035.example\"")));

        var first = file.getEvents().get(0);
        assertThat(first.getSummary().getValue())
                .isEqualTo("Mijn Cyberweerbare Zaak: laatste dag om aan te vragen");
        assertThat(first.getUid().getValue()).isEqualTo("subsidie-mcz-2025-closes@spot035.example");
        assertThat(day(first.getDateStart().getValue())).isEqualTo("2025-12-31");
        var second = file.getEvents().get(1);
        assertThat(second.getSummary().getValue()).isEqualTo("Mijn Cyberweerbare Zaak gaat open");
        assertThat(second.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-10-02T07:00:00Z"));
        assertThat(second.getAlarms()).hasSize(2);
    }

    @Test
    void putsAPlanInACalendarWithoutWhatIsDone() {
        var plan =
                """
                {"steps": [
                   {"id": "mfa", "done": true, "from": "2027-01-01", "to": "2027-01-07"},
                   {"id": "wifi", "done": false, "from": "2027-01-08", "to": "2027-01-14"}],
                 "traps": [
                   {"kind": "arrange", "scheme": "mcz", "round": "2027", "what": "eHerkenning, niveau 2+", "leadDays": 5, "by": "2026-12-20", "late": false},
                   {"kind": "arrange", "scheme": "mcz", "round": "2027", "what": "te laat", "leadDays": 5, "by": "2026-10-20", "late": true},
                   {"kind": "arrange", "scheme": "mcz", "what": "ooit", "leadDays": 5},
                   {"kind": "wait", "scheme": "mcz", "stage": "idee"}],
                 "moments": [{"scheme": "mcz", "round": "2027", "kind": "closes", "at": 1800000000000, "day": "2027-01-15", "wholeDay": true}]}
                """;
        var model =
                """
                {"advice": [
                   {"id": "mfa", "title": "Zet aan", "url": "/adviezen/mfa/", "planning": {"firstStep": "Begin."}},
                   {"id": "wifi", "title": "Scheid de wifi", "url": "/adviezen/wifi/", "planning": {"firstStep": "Zoek de knop.", "who": "u"}}],
                 "schemes": [{"id": "mcz", "title": "Mijn Zaak", "url": "/subsidies/mcz/"}]}
                """;
        List<?> events =
                Json.read(
                        List.class,
                        Logic.json(
                                "plan-calendar",
                                "eventsOfPlan",
                                plan,
                                model,
                                "\"https://spot035.example\""));
        var file = calendar("Plan", events);

        assertThat(file.getEvents())
                .extracting(
                        each ->
                                day(each.getDateStart().getValue())
                                        + " "
                                        + each.getSummary().getValue())
                .containsExactly(
                        "2027-01-08 Scheid de wifi",
                        "2026-12-20 Laatste dag: regel eHerkenning, niveau 2+",
                        "2027-01-15 Mijn Zaak: laatste dag om aan te vragen");
        assertThat(file.getEvents())
                .extracting(each -> each.getUrl().getValue())
                .containsExactly(
                        "https://spot035.example/adviezen/wifi/",
                        "https://spot035.example/subsidies/mcz/",
                        "https://spot035.example/subsidies/mcz/");
        assertThat(lines(file.getEvents().get(0).getDescription().getValue()))
                .isEqualTo("Begin zo: Zoek de knop.\nWie: u");
    }

    private static Map<String, Object> event(String title) {
        return Map.of(
                "uid",
                "a",
                "title",
                title,
                "text",
                title,
                "from",
                "2027-01-01",
                "alarms",
                List.of(1));
    }

    private static ICalendar calendar(String name, List<?> events) {
        return read(text(name, events));
    }

    private static String text(String name, List<?> events) {
        return Json.read(
                String.class,
                Logic.json("calendar", "calendarText", Json.write(name), "" + STAMP, events));
    }

    /** Without a word of complaint. */
    private static ICalendar read(String file) {
        try (var reader = new ICalReader(file)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(calendar.getVersion()).isEmpty())
                    .as("%s", calendar.validate(calendar.getVersion()))
                    .isTrue();
            assertThat(Biweekly.parse(file).all()).hasSize(1);
            return calendar;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }

    private static String day(biweekly.util.ICalDate date) {
        var raw = date.getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()).toString();
    }

    private static long at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant().toEpochMilli();
    }

    /** The parser ends lines as the machine does. */
    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
