package vn.toandan.persistence.workbook;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much an archive may expand to: a bomb is a small file that would keep us busy for hours. Workbooks are read as streams, so
 * what is bounded is work, not memory.
 *
 * <p>Honest parts shrink a hundredfold and more where cells repeat; the format itself ends at about a thousandfold. A sheet of a
 * million rows takes some hundred megabytes.
 *
 * @param most bytes of all parts together; the system property {@code toandan.xlsx.most}
 * @param times of its compressed size that one part may have; the system property {@code toandan.xlsx.times}
 * @param unasked bytes up to which a part is not asked for its {@code times}
 */
public record Expansion(long most, int times, long unasked) {

    private static final long MOST = 4L << 30;
    private static final int TIMES = 300;
    private static final long UNASKED = 16L << 20;

    public Expansion {
        checkArgument(most > 0 && times > 0 && unasked >= 0, "no bound: %s, %s, %s", most, times, unasked);
    }

    /** As the program was started. */
    public static Expansion asSet() {
        return new Expansion(
                Long.getLong("toandan.xlsx.most", MOST), Integer.getInteger("toandan.xlsx.times", TIMES), UNASKED);
    }
}
