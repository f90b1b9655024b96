package nl.etalage.search;

/** A number for a text, as {@code hash.js} has it: FNV-1a over UTF-16 code units. */
final class Hash {

    private static final int BASIS = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private Hash() {}

    static long of(String text) {
        int hash = BASIS;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * PRIME;
        }
        return Integer.toUnsignedLong(hash);
    }
}
