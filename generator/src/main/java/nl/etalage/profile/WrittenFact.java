package nl.etalage.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Term;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.region.Region;
import nl.etalage.site.Catalog;
import nl.etalage.source.Located;
import nl.etalage.survey.Option;

/**
 * A begrip as an editor wrote it.
 *
 * @param fact empty where it could not be read, though it is known to exist; without its condition
 *     otherwise
 */
record WrittenFact(Located<String> id, Optional<Fact> fact, Optional<WrittenCondition> showIf) {

    private static final String SUBSIDIES = "subsidies";

    Term term(Region region, Catalog catalog) {
        return fact.map(
                        asked ->
                                new Term(
                                        "begrip",
                                        asked.id(),
                                        Optional.of(asked.kind()),
                                        options(asked, region, catalog),
                                        asked.min().orElse(0L),
                                        asked.max().orElse(Long.MAX_VALUE),
                                        asked.unknownAllowed()))
                .orElseGet(() -> Term.unreadable("begrip", id.value()));
    }

    private static Collection<String> options(Fact fact, Region region, Catalog catalog) {
        if (fact.kind() == Kind.YES_NO) {
            return List.of("ja", "nee");
        }
        return fact.list()
                .map(list -> fromList(list, region, catalog))
                .orElseGet(() -> fact.options().stream().map(Option::id).toList());
    }

    private static Collection<String> fromList(Fact.Choices list, Region region, Catalog catalog) {
        return switch (list) {
            case SECTORS -> region.sectors().keySet();
            case MUNICIPALITIES -> {
                var ids = new ArrayList<>(region.municipalities().keySet());
                ids.add(Region.ELSEWHERE);
                yield ids;
            }
            case SUBSIDIES -> catalog.ids(SUBSIDIES);
        };
    }
}
