package vn.toandan.safety;

import vn.toandan.law.Ratio;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.YesNo;

/**
 * One row of the compiled {@link Table}, by shape; as opposed to the {@link Requirement} that wrote it. It says whether it holds for
 * a sheet on which all its facts are known.
 */
sealed interface TableRow {

    /** The bit of the check that it belongs to. */
    long check();

    record Is(long check, int slot, long value) implements TableRow {

        boolean holds(long[] values) {
            return values[slot] == value;
        }
    }

    record AtLeast(long check, int slot, long least) implements TableRow {

        boolean holds(long[] values) {
            return values[slot] >= least;
        }
    }

    record OneOf(long check, int slot, long bits) implements TableRow {

        boolean holds(long[] values) {
            return (bits >>> values[slot] & 1) != 0;
        }
    }

    record InQuarterOne(long check, int slot) implements TableRow {

        boolean holds(long[] values, FactSheet sheet) {
            long day = values[slot];
            return day >= sheet.quarterOneFrom() && day <= sheet.quarterOneUntil();
        }
    }

    record Same(long check, int slot, int other) implements TableRow {

        boolean holds(long[] values) {
            return values[slot] == values[other];
        }
    }

    /** As many events as excuses; where there are fewer than four and two, the spare slot. Written out: it is short. */
    record Balance(long check, int event1, int event2, int event3, int event4, int excuse1, int excuse2)
            implements TableRow {

        static final int MOST_EVENTS = 4;
        static final int MOST_EXCUSES = 2;

        boolean holds(long[] values) {
            return values[event1] + values[event2] + values[event3] + values[event4]
                    == values[excuse1] + values[excuse2];
        }
    }

    record Part(long check, int part, int whole, Ratio enough) implements TableRow {

        boolean holds(long[] values) {
            return enough.isReachedBy(values[part], values[whole]);
        }
    }

    /** As {@link Contained}, for counts that are all known; the finding may be missing. */
    final class Compared implements TableRow {

        private final long check;
        private final int[] thisYear;
        private final int[] lastYear;
        private final int finding;

        Compared(long check, int[] thisYear, int[] lastYear, int finding) {
            this.check = check;
            this.thisYear = thisYear;
            this.lastYear = lastYear;
            this.finding = finding;
        }

        @Override
        public long check() {
            return check;
        }

        CheckVerdict judge(long[] values, long present) {
            long now = 0;
            long before = 0;
            boolean aKindRose = false;
            boolean comparable = true;
            for (int kind = 0; kind < thisYear.length; kind++) {
                long counted = values[thisYear[kind]];
                long compared = values[lastYear[kind]];
                now += counted;
                before += compared;
                aKindRose |= counted > compared;
                comparable &= compared != Count.NOT_COMPARABLE;
            }
            if (now == 0 || (comparable && now < before && !aKindRose)) {
                return CheckVerdict.MET;
            }
            if (comparable && now > before) {
                return CheckVerdict.NOT_MET;
            }
            if ((present & 1L << finding) == 0) {
                return CheckVerdict.NOT_KNOWN;
            }
            return values[finding] == YesNo.YES ? CheckVerdict.MET : CheckVerdict.NOT_MET;
        }
    }

    /** Where it holds the check is not asked. */
    record Exempt(long check, int slot, long value) implements TableRow {

        boolean holds(long[] values) {
            return values[slot] == value;
        }
    }
}
