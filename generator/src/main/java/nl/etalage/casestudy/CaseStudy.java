package nl.etalage.casestudy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.etalage.logic.Offer;
import nl.etalage.logic.Offered;
import nl.etalage.site.Body;
import nl.etalage.site.Following;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;
import nl.etalage.source.Located;

/**
 * A case.
 *
 * @param advice what the firm did, by the ids of the advice
 * @param costs absent where nobody measured them; never invented
 * @param leadWeeks how long it took
 */
public record CaseStudy(
        Headline headline,
        String summary,
        Company company,
        List<Located<String>> advice,
        Optional<Costs> costs,
        Optional<Integer> leadWeeks,
        List<Effect> effects,
        String wentWrong,
        LocalDate day,
        Body body)
        implements HeadedEntry, Following, Offered {

    /**
     * The firm it happened to.
     *
     * @param fictional whether it did not really happen
     */
    public record Company(
            String name,
            Located<String> sector,
            Optional<Integer> employees,
            Optional<Located<String>> municipality,
            boolean fictional) {}

    /** What it cost, in cents. */
    public record Costs(Optional<Long> once, Optional<Long> monthly) {}

    public record Effect(String kind, String text) {}

    @Override
    public Optional<LocalDate> date() {
        return Optional.of(day);
    }

    @Override
    public Optional<Offer> offered(String url) {
        return Optional.of(
                Offer.of(Offer.Type.CASE, label(), this, url)
                        .to(List.of(company.sector().value()), Optional.empty())
                        .following(
                                advice.stream().map(Located::value).toList(), company.fictional()));
    }

    @Override
    public String label() {
        return company.fictional() ? "Verzonnen voorbeeld" : "";
    }
}
