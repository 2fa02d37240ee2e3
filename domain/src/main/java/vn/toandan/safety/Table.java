package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.toandan.law.Ratio;
import vn.toandan.safety.Fact.Choice;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.Day;
import vn.toandan.safety.Fact.YesNo;

/**
 * The criteria of one kind of unit as flat rows, read in one loop; as opposed to the {@link Requirement}s, from which it is compiled
 * and to which it hands every check that lacks a fact. Tests hold the two against each other.
 */
final class Table {

    private static final int IS_ZERO = 0;
    private static final int AT_LEAST = 1;
    private static final int SAME = 2;
    private static final int SHARE = 3;
    private static final int IS = 4;
    private static final int IS_ONE_OF = 5;
    private static final int IN_QUARTER_ONE = 6;
    private static final int ALL_EXCUSED = 7;
    private static final int CONTAINED = 8;
    private static final int EXEMPT = 9;

    /** No form has a fact in this slot. */
    private static final long NEVER_PRESENT = 1L << Form.MOST_FACTS;

    /** One row: its shape, the slot it looks at, another slot or -1, a number, all slots of a longer one. */
    private record Row(int shape, int slot, int other, long number, ImmutableIntArray slots) {}

    private final Requirement[] requirements;
    private final long[] needed;
    private final int[] end;
    private final int[] shape;
    private final int[] slot;
    private final int[] other;
    private final long[] number;
    private final int[][] slots;
    private final Ratio[] ratios;

    private Table(ImmutableList<Criterion> criteria, List<Rows> compiled, List<Ratio> ratios) {
        this.requirements = criteria.stream().map(Criterion::requirement).toArray(Requirement[]::new);
        this.needed = compiled.stream().mapToLong(rows -> rows.needed).toArray();
        this.end = new int[compiled.size()];
        List<Row> all = new ArrayList<>();
        for (int check = 0; check < end.length; check++) {
            all.addAll(compiled.get(check).rows);
            end[check] = all.size();
        }
        this.shape = all.stream().mapToInt(Row::shape).toArray();
        this.slot = all.stream().mapToInt(Row::slot).toArray();
        this.other = all.stream().mapToInt(Row::other).toArray();
        this.number = all.stream().mapToLong(Row::number).toArray();
        this.slots = all.stream().map(row -> row.slots.toArray()).toArray(int[][]::new);
        this.ratios = ratios.toArray(Ratio[]::new);
    }

    static Table of(Form form, ImmutableList<Criterion> criteria) {
        List<Ratio> ratios = new ArrayList<>();
        List<Rows> compiled = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Rows rows = new Rows(form, ratios);
            criterion.requirement().tabulate(rows);
            compiled.add(rows);
        }
        return new Table(criteria, compiled, ratios);
    }

    /** One bit a check, in the order of the criteria, over what the caller found of the scope. */
    Assessment assess(KindRules rules, FactSheet sheet, LocalDate decidedOn, long outOfScope, long scopeNotKnown) {
        long notMet = outOfScope;
        long notKnown = scopeNotKnown;
        long present = sheet.present();
        int row = 0;
        for (int check = 0; check < end.length; check++) {
            CheckVerdict verdict = (needed[check] & ~present) == 0
                    ? judge(row, end[check], sheet, present)
                    : requirements[check].judge(sheet);
            if (verdict == CheckVerdict.NOT_MET) {
                notMet |= 1L << check;
            } else if (verdict == CheckVerdict.NOT_KNOWN) {
                notKnown |= 1L << check;
            }
            row = end[check];
        }
        return new Assessment(rules, sheet, decidedOn, notMet, notKnown);
    }

    private CheckVerdict judge(int from, int until, FactSheet sheet, long present) {
        long[] values = sheet.values();
        for (int row = from; row < until; row++) {
            long value = values[slot[row]];
            CheckVerdict verdict = switch (shape[row]) {
                case IS_ZERO -> met(value == 0);
                case AT_LEAST -> met(value >= number[row]);
                case SAME -> met(value == values[other[row]]);
                case SHARE -> met(ratios[(int) number[row]].isReachedBy(value, values[other[row]]));
                case IS -> met(value == number[row]);
                case IS_ONE_OF -> met((number[row] >>> value & 1) != 0);
                case IN_QUARTER_ONE -> met(value >= sheet.quarterOneFrom() && value <= sheet.quarterOneUntil());
                case ALL_EXCUSED -> met(left(values, slots[row], other[row]) == 0);
                case CONTAINED -> contained(values, slots[row], present);
                case EXEMPT -> value == number[row] ? CheckVerdict.NOT_APPLICABLE : CheckVerdict.MET;
                default -> throw new IllegalStateException("no such row");
            };
            if (verdict != CheckVerdict.MET) {
                return verdict;
            }
        }
        return CheckVerdict.MET;
    }

    private static CheckVerdict met(boolean holds) {
        return holds ? CheckVerdict.MET : CheckVerdict.NOT_MET;
    }

    /** The events, which stand first, less the excuses. */
    private static long left(long[] values, int[] slots, int events) {
        long left = 0;
        for (int at = 0; at < slots.length; at++) {
            left += at < events ? values[slots[at]] : -values[slots[at]];
        }
        return left;
    }

    /** As {@link Contained}, for counts that are all known: pairs of this year and last, then the finding, known or not. */
    private static CheckVerdict contained(long[] values, int[] slots, long present) {
        int finding = slots[slots.length - 1];
        long now = 0;
        long before = 0;
        boolean aKindRose = false;
        boolean comparable = true;
        for (int at = 0; at < slots.length - 1; at += 2) {
            long thisYear = values[slots[at]];
            long lastYear = values[slots[at + 1]];
            now += thisYear;
            before += lastYear;
            aKindRose |= thisYear > lastYear;
            comparable &= lastYear != Count.NOT_COMPARABLE;
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

    /** What a requirement writes itself into; an exemption stands before what it exempts from. */
    static final class Rows {

        private final Form form;
        private final List<Ratio> ratios;
        private final List<Row> rows = new ArrayList<>();
        private long needed;

        private Rows(Form form, List<Ratio> ratios) {
            this.form = form;
            this.ratios = ratios;
        }

        void isZero(Count count) {
            add(IS_ZERO, count, 0);
        }

        void atLeast(Count count, long least) {
            add(AT_LEAST, count, least);
        }

        void allOf(Count part, Count whole) {
            rows.add(new Row(SAME, needNumber(part), needNumber(whole), 0, ImmutableIntArray.of()));
        }

        void share(Count part, Count whole, Ratio enough) {
            rows.add(new Row(SHARE, needNumber(part), needNumber(whole), ratios.size(), ImmutableIntArray.of()));
            ratios.add(enough);
        }

        void is(YesNo fact, long value) {
            add(IS, fact, value);
        }

        void isOneOf(Choice choice, long bits) {
            add(IS_ONE_OF, choice, bits);
        }

        void inQuarterOne(Day act) {
            add(IN_QUARTER_ONE, act, 0);
        }

        void exempt(Fact fact, long value) {
            add(EXEMPT, fact, value);
        }

        void allExcused(ImmutableList<Count> events, ImmutableList<Count> excuses) {
            int[] all = Stream.concat(events.stream(), excuses.stream())
                    .mapToInt(this::needNumber)
                    .toArray();
            rows.add(new Row(ALL_EXCUSED, all[0], events.size(), 0, ImmutableIntArray.copyOf(all)));
        }

        /** The finding is not needed where the counts settle it. */
        void contained(ImmutableList<Count> thisYear, ImmutableList<Count> lastYear, YesNo finding) {
            int[] all = new int[2 * thisYear.size() + 1];
            for (int kind = 0; kind < thisYear.size(); kind++) {
                all[2 * kind] = need(thisYear.get(kind));
                all[2 * kind + 1] = need(lastYear.get(kind));
            }
            all[all.length - 1] = form.slot(finding);
            rows.add(new Row(CONTAINED, all[0], -1, 0, ImmutableIntArray.copyOf(all)));
        }

        private void add(int shape, Fact fact, long number) {
            rows.add(new Row(shape, needNumber(fact), -1, number, ImmutableIntArray.of()));
        }

        private int need(Fact fact) {
            int slot = form.slot(fact);
            needed |= 1L << slot;
            return slot;
        }

        /** A count that may be "not comparable" is no number to a plain row: leaves the check to its requirement. */
        private int needNumber(Fact fact) {
            if (fact instanceof Count count && count.mayBeNotComparable()) {
                needed |= NEVER_PRESENT;
            }
            return need(fact);
        }
    }
}
