package nl.etalage.site;

/**
 * A telephone number.
 *
 * @param number digits and a plus, for {@code tel:}
 */
public record Phone(String number, String text) {

    public static Phone of(String text) {
        return new Phone(text.replaceAll("[^+0-9]", ""), text);
    }
}
