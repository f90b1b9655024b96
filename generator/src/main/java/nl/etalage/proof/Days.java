package nl.etalage.proof;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Days as text, as the logic compares them. */
final class Days {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}-\\d\\d-\\d\\d");

    private Days() {}

    static boolean isDay(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static LocalDate of(Object day) {
        return LocalDate.parse((String) day);
    }
}
