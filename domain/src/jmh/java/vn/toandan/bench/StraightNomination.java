package vn.toandan.bench;

/**
 * The limit of a giấy khen of the commune chair for a person: bare numbers, and the rules as straight lines by hand, one bit a code of what bars, holds or is
 * open; a yes is 1, a no is 0, and what is not known is less.
 */
final class StraightNomination {

    static final int ELIGIBLE = 0;
    static final int ON_HOLD = 1;
    static final int NOT_ELIGIBLE = 2;
    static final int NOT_KNOWN = 3;

    private StraightNomination() {}

    static int verdict(long[] c) {
        int bars = 0;
        int holds = 0;
        int open = 0;
        bars |= c[0] == 0 || c[1] == 0 ? 1 << 10 : 0;
        open |= c[0] < 0 || c[1] < 0 ? 1 << 10 : 0;
        bars |= c[2] == 1 ? 1 << 8 : 0;
        open |= c[2] < 0 ? 1 << 8 : 0;
        bars |= c[3] == 1 ? 1 << 9 : 0;
        open |= c[3] < 0 ? 1 << 9 : 0;
        bars |= c[4] == 1 ? 1 << 12 : 0;
        open |= c[4] < 0 ? 1 << 12 : 0;
        holds |= c[5] == 1 ? 1 << 1 : 0;
        open |= c[5] < 0 ? 1 << 1 : 0;
        holds |= c[6] == 1 ? 1 << 2 : 0;
        open |= c[6] < 0 ? 1 << 2 : 0;
        holds |= c[7] == 1 ? 1 << 3 : 0;
        open |= c[7] < 0 ? 1 << 3 : 0;
        holds |= c[8] == 1 ? 1 << 4 : 0;
        open |= c[8] < 0 ? 1 << 4 : 0;
        boolean enough = c[9] == 1 || c[10] == 1 || c[11] >= 2 || c[12] == 1 || c[13] >= 5;
        boolean unsure = c[9] < 0 || c[10] < 0 || c[11] < 0 || c[12] < 0 || c[13] < 0;
        bars |= enough || unsure ? 0 : 1;
        open |= !enough && unsure ? 1 : 0;
        return bars != 0 ? NOT_ELIGIBLE : holds != 0 ? ON_HOLD : open != 0 ? NOT_KNOWN : ELIGIBLE;
    }
}
