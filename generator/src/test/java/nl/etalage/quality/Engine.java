package nl.etalage.quality;

import java.util.List;

/** Something that answers questions about the site. */
interface Engine {

    String name();

    /**
     * @return for each question the names of the pages that come first, at least {@link Asked#TOP}
     *     if there are so many
     */
    List<List<String>> best(List<String> questions);
}
