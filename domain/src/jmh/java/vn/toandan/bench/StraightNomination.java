package vn.toandan.bench;

/**
 * The limit of a giấy khen of the commune chair for a person: what is asked as bits of two numbers, known to be so and known not to be so, and the rules as
 * straight lines by hand.
 */
final class StraightNomination {

    static final int ELIGIBLE = 0;
    static final int ON_HOLD = 1;
    static final int NOT_ELIGIBLE = 2;
    static final int NOT_KNOWN = 3;

    /** Exemplary, duties completed. */
    static final long WANTED = 0b11;

    /** Fraud, prosecuted, false report. */
    static final long UNWANTED = 0b111 << 2;

    /** Discipline, investigation, complaint, press: pending. */
    static final long PENDING = 0b1111 << 5;

    /** Voted, many achievements, several tips, a sudden feat, a tip of the highest levels. */
    static final long ENOUGH = 0b11111 << 9;

    private StraightNomination() {}

    static int verdict(long yes, long no) {
        if (((no & WANTED) | (yes & UNWANTED)) != 0 || (no & ENOUGH) == ENOUGH) {
            return NOT_ELIGIBLE;
        }
        if ((yes & PENDING) != 0) {
            return ON_HOLD;
        }
        boolean open = (~(yes | no) & (WANTED | UNWANTED | PENDING)) != 0 || (yes & ENOUGH) == 0;
        return open ? NOT_KNOWN : ELIGIBLE;
    }
}
