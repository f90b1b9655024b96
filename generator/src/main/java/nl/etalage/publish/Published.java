package nl.etalage.publish;

import java.util.List;

/**
 * What a publication did.
 *
 * @param files in the new site
 * @param written how many of those were new or changed
 * @param remarks Dutch lines on what went otherwise than it should; usually none
 */
public record Published(int files, int written, List<String> remarks) {

    public Published {
        remarks = List.copyOf(remarks);
    }
}
