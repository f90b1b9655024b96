package nl.etalage.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.source.Document;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Values;

/** Reads {@code themas.yml}. */
public final class Themes {

    public static final String FILE = "content/themas.yml";

    private Themes() {}

    /** The themes in file order. */
    public static List<Theme> read(Document document, Problems problems) {
        var fields = document.fields(problems);
        var themes =
                fields.required("themas", Values.mapOf(Values.located(Themes::theme)), Map.of());
        fields.end();
        var read = new ArrayList<Theme>();
        themes.forEach((id, theme) -> read.add(theme.value().named(id, theme)));
        return List.copyOf(read);
    }

    private static Optional<Unnamed> theme(Node node, Problems problems) {
        return Values.block(
                        block ->
                                Optional.of(
                                        new Unnamed(
                                                block.text("titel"),
                                                block.optionalText("vraag"),
                                                block.text("tekst"))))
                .read(node, problems);
    }

    /** A theme before its key has given it an id. */
    private record Unnamed(String title, Optional<String> question, String text) {
        Theme named(String id, Located<?> place) {
            return new Theme(id, title, question, text, place.at());
        }
    }
}
