package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.toandan.law.Ratio;
import vn.toandan.safety.Fact.Choice;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.Day;
import vn.toandan.safety.Fact.YesNo;
import vn.toandan.safety.TableRow.AtLeast;
import vn.toandan.safety.TableRow.Balance;
import vn.toandan.safety.TableRow.Compared;
import vn.toandan.safety.TableRow.Exempt;
import vn.toandan.safety.TableRow.InQuarterOne;
import vn.toandan.safety.TableRow.Is;
import vn.toandan.safety.TableRow.OneOf;
import vn.toandan.safety.TableRow.Part;
import vn.toandan.safety.TableRow.Same;

/**
 * The criteria of one kind of unit as rows that stand together by shape, each shape read in a loop of its own; as opposed to the
 * {@link Requirement}s, from which it is compiled and to which it hands every check that lacks a fact. Tests hold the two against
 * each other.
 *
 * <p>A row names its check by one bit. Where facts are missing the rows read zeros, and what they say is put right afterwards: it is
 * cheaper to ask once for all than at each row.
 */
final class Table {

    /** No form has a fact in this slot. */
    private static final long NEVER_PRESENT = 1L << Form.MOST_FACTS;

    private final ImmutableList<Asked> asked;
    private final long needed;
    private final Is[] is;
    private final AtLeast[] atLeast;
    private final OneOf[] oneOf;
    private final InQuarterOne[] inQuarterOne;
    private final Balance[] balances;
    private final Same[] same;
    private final Part[] parts;
    private final Compared[] compared;
    private final Exempt[] exempt;

    private Table(Rows rows) {
        this.asked = ImmutableList.copyOf(rows.asked);
        this.needed = rows.asked.stream().mapToLong(Asked::needed).reduce(0, (one, other) -> one | other);
        this.is = rows.of(Is.class).toArray(Is[]::new);
        this.atLeast = rows.of(AtLeast.class).toArray(AtLeast[]::new);
        this.oneOf = rows.of(OneOf.class).toArray(OneOf[]::new);
        this.inQuarterOne = rows.of(InQuarterOne.class).toArray(InQuarterOne[]::new);
        this.same = rows.of(Same.class).toArray(Same[]::new);
        this.balances = rows.of(Balance.class).toArray(Balance[]::new);
        this.parts = rows.of(Part.class).toArray(Part[]::new);
        this.compared = rows.of(Compared.class).toArray(Compared[]::new);
        this.exempt = rows.of(Exempt.class).toArray(Exempt[]::new);
    }

    static Table of(Form form, ImmutableList<Criterion> criteria) {
        Rows rows = new Rows(form);
        criteria.forEach(criterion -> rows.add(criterion.requirement()));
        return new Table(rows);
    }

    /** One bit a check, in the order of the criteria, over what the caller found of the scope. */
    Assessment assess(KindRules rules, FactSheet sheet, LocalDate decidedOn, long outOfScope, long scopeNotKnown) {
        long[] values = sheet.values();
        long present = sheet.present();
        long notMet = 0;
        long notKnown = 0;
        for (Is row : is) {
            notMet |= row.holds(values) ? 0 : row.check();
        }
        for (AtLeast row : atLeast) {
            notMet |= row.holds(values) ? 0 : row.check();
        }
        for (OneOf row : oneOf) {
            notMet |= row.holds(values) ? 0 : row.check();
        }
        for (InQuarterOne row : inQuarterOne) {
            notMet |= row.holds(values, sheet) ? 0 : row.check();
        }
        for (Same row : same) {
            notMet |= row.holds(values) ? 0 : row.check();
        }
        for (Balance row : balances) {
            notMet |= row.holds(values) ? 0 : row.check();
        }
        for (Part row : parts) {
            notMet |= row.holds(values) ? 0 : row.check();
        }
        for (Compared row : compared) {
            CheckVerdict verdict = row.judge(values, present);
            notMet |= verdict == CheckVerdict.NOT_MET ? row.check() : 0;
            notKnown |= verdict == CheckVerdict.NOT_KNOWN ? row.check() : 0;
        }
        for (Exempt row : exempt) {
            notMet &= row.holds(values) ? ~row.check() : -1L;
        }
        if ((needed & ~present) != 0) {
            for (int at = 0; at < asked.size(); at++) {
                Asked check = asked.get(at);
                if ((check.needed & ~present) != 0) {
                    CheckVerdict verdict = check.judge(sheet);
                    notMet = with(notMet, 1L << at, verdict == CheckVerdict.NOT_MET);
                    notKnown = with(notKnown, 1L << at, verdict == CheckVerdict.NOT_KNOWN);
                }
            }
        }
        return new Assessment(rules, sheet, decidedOn, notMet | outOfScope, notKnown | scopeNotKnown);
    }

    private static long with(long mask, long bit, boolean set) {
        return set ? mask | bit : mask & ~bit;
    }

    /**
     * A check apart from its rows.
     *
     * @param needed the facts without which its rows say nothing
     * @param facts all facts that it looks at
     * @param untouched the answer where none of them is known
     */
    private record Asked(Requirement requirement, long needed, long facts, CheckVerdict untouched) {

        CheckVerdict judge(FactSheet sheet) {
            return (facts & sheet.present()) == 0 ? untouched : requirement.judge(sheet);
        }
    }

    /** What the requirements write themselves into, one check after the other. */
    static final class Rows {

        private final Form form;
        private final List<Asked> asked = new ArrayList<>();
        private final List<TableRow> rows = new ArrayList<>();
        private long check;
        private long needed;

        private Rows(Form form) {
            this.form = form;
        }

        private <R extends TableRow> Stream<R> of(Class<R> shape) {
            return rows.stream().filter(shape::isInstance).map(shape::cast);
        }

        private void add(Requirement requirement) {
            check = 1L << asked.size();
            needed = 0;
            int before = rows.size();
            requirement.tabulate(this);
            if ((needed & NEVER_PRESENT) != 0) {
                rows.subList(before, rows.size()).clear();
            }
            long facts = requirement.facts().stream()
                    .mapToLong(fact -> 1L << form.slot(fact))
                    .reduce(0, (one, other) -> one | other);
            asked.add(new Asked(requirement, needed, facts, requirement.judge(FactSheet.untouched(form))));
        }

        void isZero(Count count) {
            rows.add(new Is(check, needNumber(count), 0));
        }

        void atLeast(Count count, long least) {
            rows.add(new AtLeast(check, needNumber(count), least));
        }

        void allOf(Count part, Count whole) {
            rows.add(new Same(check, needNumber(part), needNumber(whole)));
        }

        void share(Count part, Count whole, Ratio enough) {
            rows.add(new Part(check, needNumber(part), needNumber(whole), enough));
        }

        void is(YesNo fact, long value) {
            rows.add(new Is(check, need(fact), value));
        }

        void isOneOf(Choice choice, long bits) {
            rows.add(new OneOf(check, need(choice), bits));
        }

        void inQuarterOne(Day act) {
            rows.add(new InQuarterOne(check, need(act)));
        }

        void exempt(Fact fact, long value) {
            rows.add(new Exempt(check, needNumber(fact), value));
        }

        void allExcused(ImmutableList<Count> events, ImmutableList<Count> excuses) {
            int[] event = slots(events, Balance.MOST_EVENTS);
            int[] excuse = slots(excuses, Balance.MOST_EXCUSES);
            rows.add(new Balance(check, event[0], event[1], event[2], event[3], excuse[0], excuse[1]));
        }

        /** Filled up with the spare slot; more than fit leave the check to its requirement. */
        private int[] slots(ImmutableList<Count> counts, int fit) {
            needed |= counts.size() > fit ? NEVER_PRESENT : 0;
            int[] slots = counts.stream().mapToInt(this::needNumber).toArray();
            int[] filledUp = Arrays.copyOf(slots, Math.max(fit, slots.length));
            Arrays.fill(filledUp, slots.length, filledUp.length, form.spareSlot());
            return filledUp;
        }

        /** The finding is not needed where the counts settle it. */
        void contained(ImmutableList<Count> thisYear, ImmutableList<Count> lastYear, YesNo finding) {
            rows.add(new Compared(check, need(thisYear), need(lastYear), form.slot(finding)));
        }

        private int[] need(ImmutableList<Count> counts) {
            return counts.stream().mapToInt(this::need).toArray();
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
