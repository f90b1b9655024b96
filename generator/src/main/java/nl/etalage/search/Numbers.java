package nl.etalage.search;

import java.util.Arrays;

/** Numbers one after another, without an object for each. */
final class Numbers {

    private int[] all = new int[16];
    private int size;

    void add(int number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = number;
    }

    int[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
