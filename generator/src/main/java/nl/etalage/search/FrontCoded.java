package nl.etalage.search;

/** Sorted keys, each as the number of letters that it shares with the one before, and the rest. */
final class FrontCoded {

    private static final int RADIX = 36;

    private String before = "";

    /** The next key. */
    String next(String key) {
        int shared = shared(before, key);
        before = key;
        return Character.forDigit(shared, RADIX) + key.substring(shared);
    }

    /** As little of a key as comes after the key before it. */
    static String apart(String before, String key) {
        int length = Math.min(key.length(), shared(before, key, key.length()) + 1);
        boolean half = length > 0 && Character.isHighSurrogate(key.charAt(length - 1));
        return key.substring(0, half ? length + 1 : length);
    }

    private static int shared(String before, String key) {
        return shared(before, key, RADIX - 1);
    }

    /** Never half of a character: a file has only whole ones. */
    private static int shared(String before, String key, int limit) {
        int most = Math.min(limit, Math.min(before.length(), key.length()));
        int shared = 0;
        while (shared < most && before.charAt(shared) == key.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(key.charAt(shared - 1))
                ? shared - 1
                : shared;
    }
}
