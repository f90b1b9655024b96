package nl.etalage.theme;

import java.util.List;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.site.Entry;

/**
 * One of the subjects that tie the content together.
 *
 * @param question what keeps an entrepreneur awake; a theme without one shows its title
 */
public record Theme(String id, String title, Optional<String> question, String text, Location at)
        implements Entry {

    @Override
    public String summary() {
        return text;
    }

    @Override
    public List<String> keywords() {
        return List.of(title);
    }

    /** The question, or else the title. */
    @Override
    public String heading() {
        return question.orElse(title);
    }
}
