package vn.toandan.safety;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * Says why one criterion came out as it did; as opposed to a {@link Check}, which asks it for one unit.
 *
 * <p>Most units are in one of a few states (nothing happened, all was done), and in the same state the same is said: so what was said
 * last is kept by state and said again. What names a document or a register's account belongs to one unit and is never kept. The place of
 * a state is fixed and the newer takes it from the older, so that what is kept cannot grow.
 */
final class Teller {

    private static final int PLACE_BITS = 8;
    private static final int PLACES = 1 << PLACE_BITS;

    /** An odd number with its bits spread evenly (2^64 by the golden ratio), so that near states get places apart. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Criterion criterion;
    private final RuleSet.Rules rules;
    private final ImmutableList<Fact> facts;
    private final ImmutableList<Reason> readings;
    private final int[] slots;
    private final AtomicReference<Asked> asked = new AtomicReference<>();
    private final AtomicReferenceArray<Told> kept = new AtomicReferenceArray<>(PLACES);

    Teller(Criterion criterion, Form form, RuleSet.Rules rules) {
        this.criterion = criterion;
        this.rules = rules;
        this.facts = form.inOrder(criterion.requirement().facts());
        this.readings = criterion.readings().stream().map(Reason.Read::new).collect(ImmutableList.toImmutableList());
        this.slots = facts.stream().mapToInt(form::slot).toArray();
    }

    Criterion criterion() {
        return criterion;
    }

    /** The facts it looks at, in the order of the form. */
    ImmutableList<Fact> facts() {
        return facts;
    }

    Optional<Sentence> act(int year) {
        return rules.act(criterion, year);
    }

    /** What is said of this state, said before or not. */
    Told of(FactSheet sheet) {
        if (namesSource(sheet)) {
            return new Told(sheet);
        }
        int place = place(sheet);
        Told before = kept.getAcquire(place);
        if (before != null && isSame(before.sheet, sheet)) {
            return before;
        }
        Told now = new Told(sheet);
        kept.setRelease(place, now);
        return now;
    }

    private boolean namesSource(FactSheet sheet) {
        if (!sheet.namesSources()) {
            return false;
        }
        for (Fact fact : facts) {
            if (!sheet.source(fact).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private int place(FactSheet sheet) {
        long[] values = sheet.values();
        long mixed = sheet.year();
        for (int slot : slots) {
            mixed = (mixed ^ (values[slot] << 1) ^ ((sheet.present() >>> slot) & 1)) * SPREAD;
        }
        return (int) (mixed >>> (Long.SIZE - PLACE_BITS));
    }

    private boolean isSame(FactSheet one, FactSheet other) {
        if (one == other) {
            return true;
        }
        if (one.year() != other.year()) {
            return false;
        }
        long[] values = one.values();
        long[] others = other.values();
        long present = one.present() ^ other.present();
        for (int slot : slots) {
            if ((present >>> slot & 1) != 0 || values[slot] != others[slot]) {
                return false;
            }
        }
        return true;
    }

    /** The same for every unit of a year, and mostly one year is asked at a time. */
    private Reason.Required required(int year) {
        Asked last = asked.get();
        if (last == null || last.year != year) {
            last = new Asked(year, new Reason.Required(criterion.requirement().asks(year), criterion.citation()));
            asked.set(last);
        }
        return last.required;
    }

    private record Asked(int year, Reason.Required required) {}

    /** What is said of one state, made when it is first asked for. */
    final class Told {

        private final FactSheet sheet;
        private final Sentence because;
        private final Supplier<Reason> reason;
        private final Supplier<String> vietnamese;
        private final Supplier<String> english;

        private Told(FactSheet sheet) {
            this.sheet = sheet;
            this.because = why();
            this.reason = Suppliers.memoize(this::whole);
            this.vietnamese = Suppliers.memoize(() -> Wording.VIETNAMESE.say(because));
            this.english = Suppliers.memoize(() -> Wording.ENGLISH.say(because));
        }

        /** In one sentence. */
        Sentence because() {
            return because;
        }

        /** The same as text. */
        String because(Wording wording) {
            return (wording == Wording.VIETNAMESE ? vietnamese : english).get();
        }

        /** Down to what was entered. */
        Reason reason() {
            return reason.get();
        }

        private Sentence why() {
            Sentence why = criterion.requirement().because(sheet);
            for (Fact fact : facts) {
                for (Sentence account : sheet.source(fact).accounts()) {
                    why = why.and(account);
                }
            }
            List<Sentence> undocumented = new ArrayList<>(0);
            for (Fact fact : criterion.requirement().attested(sheet)) {
                FactSheet.Source source = sheet.source(fact);
                if (source.document().isEmpty() && source.accounts().isEmpty()) {
                    undocumented.add(fact.phrase());
                }
            }
            return undocumented.isEmpty()
                    ? why
                    : why.and(Sentence.of("safety/wording:undocumented", Sentence.several(undocumented)));
        }

        private Reason whole() {
            ImmutableList.Builder<Reason> reasons =
                    ImmutableList.builderWithExpectedSize(1 + facts.size() + readings.size());
            reasons.add(required(sheet.year()));
            facts.forEach(fact -> reasons.add(entered(fact)));
            return new Reason.Concluded(
                    criterion.question(), because, reasons.addAll(readings).build());
        }

        private Reason entered(Fact fact) {
            FactSheet.Source source = sheet.source(fact);
            Sentence given = Requirement.given(sheet, fact);
            for (Sentence account : source.accounts()) {
                given = given.and(account);
            }
            return fact.canChange() == CanChange.FINDING
                    ? new Reason.Attested(given, source.document(), source.by())
                    : new Reason.Given(given, source.document());
        }
    }
}
