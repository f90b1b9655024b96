package nl.etalage.logic;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import nl.etalage.script.Json;
import nl.etalage.site.Entry;
import nl.etalage.site.Site;

/**
 * What the page of a scan opens with, in the form of the logic.
 *
 * @param facts answers to begrippen
 * @param answers to questions
 */
public record Answers(Map<String, Object> facts, Map<String, Object> answers) {

    /**
     * An address that opens a scan in this state: its path and the fragment {@code #antwoorden=},
     * followed by base64url without padding of the UTF-8 bytes of this as JSON. A fragment never
     * leaves the browser.
     */
    public String address(Entry scan, Site site) {
        return site.baseUrl().href(site.path(Model.SCANS, scan))
                + "#antwoorden="
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Json.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
