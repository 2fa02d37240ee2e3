package vn.toandan.tip;

import vn.toandan.law.Sentence;

/**
 * Input ("dữ kiện để xếp mức"): one thing that decides what a tip was worth, with every value that it can take as a small number; as
 * opposed to what else is on file of a tip. All of a tip's inputs fit into one {@code long}, of which each has some bits; zero there is
 * not known.
 */
public enum TipInput {
    VERIFICATION("verification", 0, 3, Verification.values().length),
    /** Not filled in is not on file, so it is always known. */
    FALSE_FINDING("false_finding", 3, 2, 2),
    NOVELTY("novelty", 5, 3, Novelty.values().length),
    TIMELINESS("timeliness", 8, 3, Timeliness.values().length),
    SPECIFICITY("specificity", 11, 3, 6),
    /** A set, one bit each in the order of {@link Use}; no tip has none of them. */
    USE_MADE("use_made", 14, 10, 1 << Use.values().length),
    CAUSAL_ROLE("causal_role", 24, 2, CausalRole.values().length),
    OFFENCE_CLASS("offence_class", 26, 3, OffenceClass.values().length),
    CAUGHT_ESPECIALLY_SERIOUS("caught_especially_serious", 29, 3, 1 + TipInput.MOST_ASKED),
    CAUGHT_VERY_SERIOUS_IN_ONE_CASE("caught_very_serious_in_one_case", 32, 3, 1 + TipInput.MOST_ASKED),
    ORGANISED_OR_TRANSNATIONAL("organised_or_transnational", 35, 2, 2),
    ARMED("armed", 37, 2, 2);

    /** No rule asks for more than so many offenders: beyond, a count says nothing new. */
    static final int MOST_ASKED = 3;

    static final int UNKNOWN = 0;
    static final int NO = 1;
    static final int YES = 2;

    private final String column;
    private final int shift;
    private final int bits;
    private final int values;

    TipInput(String column, int shift, int bits, int values) {
        this.column = column;
        this.shift = shift;
        this.bits = bits;
        this.values = values;
    }

    /** The column of files in which it stands. */
    public String column() {
        return column;
    }

    /** It in words: "vai trò của tin". */
    public Sentence words() {
        return Sentence.of("tip/value:input." + column);
    }

    int shift() {
        return shift;
    }

    int bits() {
        return bits;
    }

    /** What stands in its place among all inputs of a tip. */
    int of(long inputs) {
        return (int) (inputs >>> shift) & (1 << bits) - 1;
    }

    long at(int value) {
        return (long) value << shift;
    }

    /** Whether a tip can have that value, {@link #UNKNOWN} left out. */
    boolean canBe(int value) {
        if (this == USE_MADE) {
            return value == bit(Use.NONE) || (value > 0 && value < values && (value & bit(Use.NONE)) == 0);
        }
        return value > 0 && value <= values;
    }

    /** Whether it is left open; a verification that is not known is a pending one. */
    boolean isOpen(long inputs) {
        return this != VERIFICATION && of(inputs) == UNKNOWN;
    }

    // These numbers live as long as the program runs; what is kept of a tip are codes.
    @SuppressWarnings("EnumOrdinal")
    static int bit(Use use) {
        return 1 << use.ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    /** Those of an ordered list are numbered in its order from one. */
    @SuppressWarnings("EnumOrdinal")
    static int number(Enum<?> one) {
        return one.ordinal() + 1;
    }

    static int number(boolean yes) {
        return yes ? YES : NO;
    }

    /** A count, from one to the most that anybody asks for. */
    int capped(long count) {
        return (int) Math.min(count, values - 1L) + 1;
    }
}
