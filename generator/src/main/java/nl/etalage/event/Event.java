package nl.etalage.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.etalage.logic.Offer;
import nl.etalage.logic.Offered;
import nl.etalage.site.Body;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;
import nl.etalage.site.Turn;
import nl.etalage.source.Moment;

/**
 * Something to go to or to watch.
 *
 * @param kind in words, such as "Webinar"
 * @param place "Online", or the name of a place
 * @param register where to sign up
 * @param recording where to watch it afterwards
 */
public record Event(
        Headline headline,
        String kind,
        Moment begins,
        Moment ends,
        String place,
        Optional<String> address,
        Optional<String> register,
        Optional<String> recording,
        Body body)
        implements HeadedEntry, Offered {

    @Override
    public String summary() {
        return kind + ", " + DutchFormat.moment(begins);
    }

    @Override
    public Optional<LocalDate> date() {
        return Optional.of(begins.day());
    }

    @Override
    public List<String> due(LocalDate today, int every) {
        return recording.isEmpty() && ends.day().isBefore(today)
                ? List.of(
                        "dit is geweest. Noem bij terugkijken waar het te zien is, of haal het weg.")
                : List.of();
    }

    @Override
    public List<Turn> turns(int every) {
        return List.of(new Turn(ends.day().plusDays(1), Turn.Kind.OVER, "is dan geweest."));
    }

    @Override
    public Optional<LocalDate> over() {
        return Optional.of(ends.day().plusDays(1));
    }

    @Override
    public Optional<Offer> offered(String url) {
        return Optional.of(
                Offer.of(Offer.Type.EVENT, kind, this, url).during(begins.opens(), ends.closes()));
    }

    @Override
    public List<String> facts() {
        return List.of(DutchFormat.moment(begins));
    }
}
