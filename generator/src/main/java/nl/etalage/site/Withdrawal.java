package nl.etalage.site;

import java.time.LocalDate;
import java.util.Optional;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Values;

/**
 * Something that no longer holds. It keeps its page, since a URL is for ever, but is advised to
 * nobody.
 *
 * @param successor the id of what took its place, of the same kind
 */
public record Withdrawal(LocalDate since, Optional<Located<String>> successor) {

    /** Reads the key {@code vervallen}. */
    public static Optional<Withdrawal> read(Fields fields) {
        return fields.optional(
                "vervallen",
                Values.block(
                        block -> {
                            var since = block.required("sinds", Values::day);
                            var successor = block.optional("vervangen-door", Values::locatedId);
                            return since.map(day -> new Withdrawal(day, successor));
                        }));
    }
}
