package nl.etalage.region;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A municipality of the region.
 *
 * @param province id of its province
 * @param validUntil the last day on which it exists; from the next, its visitors belong to the
 *     {@code successor}
 */
public record Municipality(
        String name,
        String province,
        Optional<LocalDate> validUntil,
        Optional<String> successor,
        Optional<Contact> contact) {

    /** Who helps entrepreneurs there. */
    public record Contact(
            Optional<String> name,
            Optional<String> website,
            Optional<String> email,
            Optional<String> phone) {}
}
