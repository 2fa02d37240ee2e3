package vn.toandan.persistence.sheets;

import java.util.Arrays;

/**
 * The keys of all rows as hashes, eight bytes each; as opposed to the keys themselves. Two alike are found by sorting, once, at the
 * end: hardly ever are they two different keys, but it can happen.
 */
final class Keys {

    private long[] hashes = new long[1 << 10];
    private int size;

    void add(String code, int year) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash(code, year);
    }

    /** Those that are there more than once; asked when all have been added. */
    Repeated repeated() {
        Arrays.sort(hashes, 0, size);
        int more = 0;
        int different = 0;
        for (int at = 1; at < size; at++) {
            if (hashes[at] == hashes[at - 1]) {
                more++;
                if (different == 0 || hashes[different - 1] != hashes[at]) {
                    // Overwrites only what has been looked at.
                    hashes[different++] = hashes[at];
                }
            }
        }
        return new Repeated(Arrays.copyOf(hashes, different), more);
    }

    /** Hashes that came more than once, and how many rows they came with beyond the first of each. */
    static final class Repeated {

        private final long[] sorted;
        private final int more;

        private Repeated(long[] sorted, int more) {
            this.sorted = sorted;
            this.more = more;
        }

        int more() {
            return more;
        }

        /** Whether that key may be one of them. */
        boolean mayContain(String code, int year) {
            return Arrays.binarySearch(sorted, hash(code, year)) >= 0;
        }
    }

    private static long hash(String code, int year) {
        long hash = year;
        for (int at = 0; at < code.length(); at++) {
            hash = 31 * hash + code.charAt(at);
            hash ^= hash >>> 29;
            hash *= 0xBF58476D1CE4E5B9L;
        }
        return hash ^ hash >>> 32;
    }
}
