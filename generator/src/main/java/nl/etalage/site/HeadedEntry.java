package nl.etalage.site;

import java.util.List;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.source.Located;

/** An entry that takes what lists share from its headline. */
public interface HeadedEntry extends Entry {

    Headline headline();

    @Override
    default String id() {
        return headline().id();
    }

    @Override
    default String title() {
        return headline().title();
    }

    @Override
    default List<Located<String>> themes() {
        return headline().themes();
    }

    @Override
    default Optional<Withdrawal> withdrawn() {
        return headline().withdrawn();
    }

    @Override
    default Location at() {
        return headline().at();
    }
}
