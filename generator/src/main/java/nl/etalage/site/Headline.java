package nl.etalage.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.source.Document;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Values;

/**
 * What most entries begin with: a title, the themes they belong to, and whether they still hold.
 */
public record Headline(
        String id,
        String title,
        List<Located<String>> themes,
        Optional<Withdrawal> withdrawn,
        Location at) {

    /** Reads {@code titel}, {@code themas} and {@code vervallen}; themes may be left out. */
    public static Headline read(Document document, Fields fields) {
        return read(document, fields, fields.list("themas", Values::locatedId));
    }

    /** The same, of an entry that has to belong to a theme. */
    public static Headline readWithThemes(Document document, Fields fields) {
        return read(
                document,
                fields,
                fields.required("themas", Values.listOf(Values::locatedId), List.of()));
    }

    private static Headline read(Document document, Fields fields, List<Located<String>> themes) {
        return new Headline(
                document.id(),
                fields.text("titel"),
                themes,
                Withdrawal.read(fields),
                document.file().at());
    }

    /** The required day of an entry that is dated. */
    public static LocalDate day(Fields fields) {
        return fields.required("datum", Values::day, LocalDate.EPOCH);
    }
}
