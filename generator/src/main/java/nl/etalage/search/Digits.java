package nl.etalage.search;

import java.util.stream.LongStream;

/**
 * Numbers in few characters, as {@code digits.js} reads them. The digits are those that neither
 * JSON nor HTML writes otherwise.
 */
final class Digits {

    private static final char[] ALL =
            ("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                            + "!#$%&()*+,-./:;=>?@[]^_`{|}~")
                    .toCharArray();

    /** A digit below this ends a number; one from here on says that more follow. */
    private static final int LAST = 60;

    private static final int MORE = ALL.length - LAST;

    private Digits() {}

    /** As many digits as it takes; where the number ends can be seen. */
    static void write(StringBuilder text, long number) {
        int from = text.length();
        text.append(ALL[(int) (number % LAST)]);
        long rest = number / LAST;
        while (rest > 0) {
            rest--;
            text.insert(from, ALL[LAST + (int) (rest % MORE)]);
            rest /= MORE;
        }
    }

    /** All in as many digits as the largest takes. */
    static void writeAlike(StringBuilder text, long[] numbers) {
        int width = 1;
        for (long most = LongStream.of(numbers).max().orElse(0); most >= ALL.length; width++) {
            most /= ALL.length;
        }
        int from = text.length();
        text.setLength(from + numbers.length * width);
        for (int i = 0; i < numbers.length; i++) {
            long rest = numbers[i];
            for (int at = from + (i + 1) * width; at > from + i * width; at--) {
                text.setCharAt(at - 1, ALL[(int) (rest % ALL.length)]);
                rest /= ALL.length;
            }
        }
    }
}
