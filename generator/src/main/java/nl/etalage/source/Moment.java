package nl.etalage.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A moment as editors write it: a day, with or without a time to the minute, in Amsterdam.
 *
 * <p>A day alone opens at its midnight and closes at the next; a closing time is inclusive, so
 * {@code 17:00} still holds at 17:00:59.999.
 */
public record Moment(LocalDate day, Optional<LocalTime> time) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern TO_THE_MINUTE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    /** Reads {@code 2025-10-31} or {@code 2025-10-31T17:00}; empty for anything else. */
    public static Optional<Moment> parse(String text) {
        try {
            if (TO_THE_MINUTE.matcher(text).matches()) {
                var time = LocalTime.parse(text.substring(text.indexOf('T') + 1));
                return day(text.substring(0, text.indexOf('T')))
                        .map(day -> new Moment(day, Optional.of(time)));
            }
            return day(text).map(day -> new Moment(day, Optional.empty()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads {@code 2025-10-31}; empty for anything else, and for a year that no fact on the site
     * can have: Java's own reader takes the year 999999999, of which no clock knows the next day.
     */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether summer time skips or doubles this local time, so that it names no single instant. */
    public boolean isSkippedOrDoubled() {
        return time.isPresent() && ZONE.getRules().getValidOffsets(start()).size() != 1;
    }

    /** The first instant of this minute or day. */
    public Instant opens() {
        return start().atZone(ZONE).toInstant();
    }

    /** The last millisecond of this minute or day. */
    public Instant closes() {
        var next = time.isPresent() ? start().plusMinutes(1) : day.plusDays(1).atStartOfDay();
        return next.atZone(ZONE).toInstant().minus(Duration.ofMillis(1));
    }

    /** The instant that stands for this moment in a test: noon, for a day alone. */
    public Instant judged() {
        return time.isPresent() ? opens() : day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    private LocalDateTime start() {
        return day.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    @Override
    public String toString() {
        return time.map(clock -> day + "T" + clock).orElseGet(day::toString);
    }
}
