package nl.etalage.render;

/**
 * Tells texts that may hold an address that is not marked as a link from those that surely do not.
 * By hand, since it reads every text of the site: a pattern took a tenth of the whole build.
 */
final class BareAddresses {

    private BareAddresses() {}

    static boolean mayBeIn(String markdown) {
        return markdown.indexOf('@') >= 0
                || isBare(markdown, "http://")
                || isBare(markdown, "https://")
                || isBare(markdown, "www.");
    }

    /**
     * Whether an address begins like this somewhere without a bracket or another address before it.
     */
    private static boolean isBare(String markdown, String beginning) {
        for (int at = markdown.indexOf(beginning);
                at >= 0;
                at = markdown.indexOf(beginning, at + 1)) {
            if (at == 0 || "<([/".indexOf(markdown.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
