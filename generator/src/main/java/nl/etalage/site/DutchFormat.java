package nl.etalage.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.etalage.source.Moment;

/**
 * Figures as Dutch readers expect them. Written out here, since the locale data of Java differs
 * from version to version, and the same content has to give the same bytes.
 *
 * <p>A figure and its unit are held together by a no-break space.
 */
public final class DutchFormat {

    private static final List<String> MONTHS =
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december");
    private static final char NO_BREAK = '\u00a0';
    private static final int CENTS_PER_EURO = 100;

    private DutchFormat() {}

    /**
     * A day for a {@code time} element.
     *
     * @param iso for its {@code datetime}
     */
    public record Day(String iso, String text) {}

    public static Day day(LocalDate day) {
        return new Day(day.toString(), date(day));
    }

    /** "31 oktober 2025". */
    public static String date(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** "31 oktober", of any year. */
    public static String dayAndMonth(LocalDate day) {
        return "" + day.getDayOfMonth() + NO_BREAK + MONTHS.get(day.getMonthValue() - 1);
    }

    /** "17.00 uur". */
    public static String time(LocalTime time) {
        return time.getHour() + "." + twoDigits(time.getMinute()) + NO_BREAK + "uur";
    }

    /** "31 oktober 2025, 17.00 uur", or the day alone where no time was given. */
    public static String moment(Moment moment) {
        return moment.time()
                .map(time -> date(moment.day()) + ", " + time(time))
                .orElseGet(() -> date(moment.day()));
    }

    /** "1.250". */
    public static String number(long number) {
        var digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, '.');
        }
        return number < 0 ? digits.insert(0, '-').toString() : digits.toString();
    }

    /** "€ 1.250", and "€ 12,50" where the amount is not whole. */
    public static String euros(long cents) {
        long rest = Math.abs(cents % CENTS_PER_EURO);
        var whole = "€" + NO_BREAK + number(cents / CENTS_PER_EURO);
        return rest == 0 ? whole : whole + "," + twoDigits(rest);
    }

    /** "€ 100 tot € 400", "niets tot € 400", "€ 400" or "niets". */
    public static String euros(long from, long to) {
        if (from == to) {
            return from == 0 ? "niets" : euros(from);
        }
        return (from == 0 ? "niets" : euros(from)) + " tot " + euros(to);
    }

    /** "7,56 %". */
    public static String percentage(BigDecimal percentage) {
        var plain = percentage.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',') + NO_BREAK + "%";
    }

    /** "1 dag" or "7 dagen". */
    public static String count(long number, String one, String many) {
        return number(number) + NO_BREAK + (number == 1 ? one : many);
    }

    /** "7 dagen", "2 weken" or "3 maanden": what fits and is told in full. */
    public static String leadTime(int days) {
        if (days >= 60 && days % 30 == 0) {
            return count(days / 30, "maand", "maanden");
        }
        return days >= 14 && days % 7 == 0
                ? count(days / 7, "week", "weken")
                : count(days, "dag", "dagen");
    }

    /** "Huizen", "Huizen en Laren", "Blaricum, Huizen en Laren". */
    public static String enumeration(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
