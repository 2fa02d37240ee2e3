package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.toandan.law.Sentence;
import vn.toandan.unit.UnitKind;

/**
 * Fact sheet ("phiếu số liệu"): what is known of one unit for one assessed year; as opposed to the {@link Form}, which says what is
 * asked. A fact that was not filled in is not known: it is neither zero nor "no".
 *
 * <p>Immutable. A {@code long} a fact and a bit for its presence; documents beside them.
 */
public final class FactSheet {

    private final Form form;
    private final int year;
    private final long present;
    private final long[] values;
    private final ImmutableMap<Fact, Source> sources;
    private final int quarterOneFrom;
    private final int quarterOneUntil;

    FactSheet(Form form, int year, long present, long[] values, ImmutableMap<Fact, Source> sources) {
        this.form = form;
        this.year = year;
        this.present = present;
        this.values = values;
        this.sources = sources;
        this.quarterOneFrom = (int) QuarterOne.firstDay(year).toEpochDay();
        this.quarterOneUntil = (int) QuarterOne.lastDay(year).toEpochDay();
    }

    /** A form on which nothing was filled in, for whichever year. */
    static FactSheet untouched(Form form) {
        return new FactSheet(form, 1, 0, new long[form.spareSlot() + 1], ImmutableMap.of());
    }

    /**
     * Source ("văn bản, cơ quan kết luận"): where a fact was taken from.
     *
     * @param document its number, e.g. {@code 12/BC-CAH}
     * @param by the body that established it; never a private person
     * @param accounts how a register came to it, where it was not taken from what the office filed
     */
    public record Source(Optional<String> document, Optional<String> by, ImmutableList<Sentence.Clause> accounts) {
        static final Source UNNAMED = new Source(Optional.empty(), Optional.empty(), ImmutableList.of());

        /** Named by its document alone, or with the body too; blank text names nothing. */
        public static Source of(String document, String by) {
            return new Source(
                    Optional.of(document).filter(text -> !text.isBlank()),
                    Optional.of(by).filter(text -> !text.isBlank()),
                    ImmutableList.of());
        }

        /** Taken from a register, which gives its own account; no other document is asked for. */
        public static Source registered(ImmutableList<Sentence.Clause> accounts) {
            return new Source(Optional.empty(), Optional.empty(), accounts);
        }

        /** Whether it names nothing at all. */
        public boolean isEmpty() {
            return document.isEmpty() && by.isEmpty() && accounts.isEmpty();
        }
    }

    public Form form() {
        return form;
    }

    public UnitKind kind() {
        return form.kind();
    }

    /** The assessed year. */
    public int year() {
        return year;
    }

    public boolean knows(Fact fact) {
        int slot = form.slot(fact);
        return slot >= 0 && (present & 1L << slot) != 0;
    }

    /** The value as files and answers carry it: a {@code Long}, an ISO date or a code; empty where not known. */
    public Optional<Object> value(Fact fact) {
        return knows(fact) ? Optional.of(fact.plain(raw(fact))) : Optional.empty();
    }

    /** Each fact that is known with its value as files and answers carry it, in the order of the form. */
    public void forEach(BiConsumer<Fact, Object> each) {
        for (long left = present; left != 0; left &= left - 1) {
            int slot = Long.numberOfTrailingZeros(left);
            Fact fact = form.facts().get(slot);
            each.accept(fact, fact.plain(values[slot]));
        }
    }

    /** The value as people read it; empty where not known. */
    public Optional<Sentence> words(Fact fact) {
        return knows(fact) ? Optional.of(fact.words(raw(fact))) : Optional.empty();
    }

    public Source source(Fact fact) {
        Source source = sources.get(fact);
        return source == null ? Source.UNNAMED : source;
    }

    /** Whether any of its facts names where it was taken from. */
    boolean namesSources() {
        return !sources.isEmpty();
    }

    /** This sheet after the changes; nothing is checked, since a {@link Repair} is lawful by itself. */
    FactSheet after(Repair repair) {
        long[] changed = values.clone();
        long filled = present;
        for (Change change : repair.changes()) {
            int slot = form.slot(change.fact());
            changed[slot] = change.rawTo();
            filled |= 1L << slot;
        }
        return new FactSheet(form, year, filled, changed, sources);
    }

    /** The same facts on another form; what that form does not ask is left behind. */
    FactSheet on(Form other) {
        if (other == form) {
            return this;
        }
        long[] moved = new long[other.spareSlot() + 1];
        long filled = 0;
        for (int slot = 0; slot < other.facts().size(); slot++) {
            Fact fact = other.facts().get(slot);
            if (knows(fact)) {
                moved[slot] = raw(fact);
                filled |= 1L << slot;
            }
        }
        return new FactSheet(other, year, filled, moved, sources);
    }

    /** The stored value; meaningless where the fact is not known. */
    long raw(Fact fact) {
        return values[form.slot(fact)];
    }

    boolean is(Fact fact, long raw) {
        return knows(fact) && raw(fact) == raw;
    }

    int quarterOneFrom() {
        return quarterOneFrom;
    }

    int quarterOneUntil() {
        return quarterOneUntil;
    }

    long present() {
        return present;
    }

    /** By slot of the form, and its spare slot. Shared, never written to. */
    long[] values() {
        return values;
    }

    /** What filling in a form came to: a sheet, or all the reasons why there is none. */
    public sealed interface Filled {

        /** The sheet; where it was refused, that is the caller's bug and is thrown with the reasons' codes and facts. */
        FactSheet orElseThrow();

        record Accepted(FactSheet sheet) implements Filled {
            @Override
            public FactSheet orElseThrow() {
                return sheet;
            }
        }

        record Refused(ImmutableList<Rejection> rejections) implements Filled {
            @Override
            public FactSheet orElseThrow() {
                throw new IllegalArgumentException("refused: "
                        + rejections.stream()
                                .map(rejection -> rejection.code() + " " + rejection.facts())
                                .toList());
            }
        }
    }

    /** Fills in a form. What cannot be is kept and comes back from {@link #build} as rejections, all at once. */
    public static final class Builder {
        private final Form form;
        private final int year;
        private final long[] values;
        private long present;
        private final ImmutableMap.Builder<Fact, Source> sources = ImmutableMap.builder();
        private final ImmutableList.Builder<Rejection> rejections = ImmutableList.builder();

        Builder(Form form, int year) {
            this.form = form;
            this.year = year;
            this.values = new long[form.spareSlot() + 1];
        }

        /** A number of things, 0 to {@link Fact.Count#MOST}. */
        public Builder with(Fact.Count fact, long count) {
            if (count < 0 || count > Fact.Count.MOST) {
                rejections.add(Refusals.notACount(fact, count));
                return this;
            }
            return set(fact, count);
        }

        /** Last year's count cannot be compared, since the predecessor was divided. */
        public Builder withNotComparable(Fact.Count fact) {
            if (!fact.mayBeNotComparable()) {
                rejections.add(Refusals.alwaysComparable(fact));
                return this;
            }
            return set(fact, Fact.Count.NOT_COMPARABLE);
        }

        public Builder with(Fact.YesNo fact, boolean yes) {
            return set(fact, yes ? Fact.YesNo.YES : Fact.YesNo.NO);
        }

        public Builder with(Fact.Day fact, LocalDate day) {
            return set(fact, day.toEpochDay());
        }

        /** The act did not happen; as opposed to not knowing its day, which is no entry at all. */
        public Builder withNone(Fact.Day fact) {
            return set(fact, Fact.Day.NONE);
        }

        /** One of the fact's own values. */
        public Builder with(Fact.Choice fact, String value) {
            if (!fact.values().contains(value)) {
                rejections.add(Refusals.notInList(fact, value));
                return this;
            }
            return set(fact, fact.index(value));
        }

        /** Which document the fact was taken from, and which body established it. */
        public Builder from(Fact fact, Source source) {
            sources.put(fact, source);
            return this;
        }

        private Builder set(Fact fact, long raw) {
            int slot = form.slot(fact);
            if (slot < 0) {
                rejections.add(Refusals.notAsked(fact, form.kind()));
                return this;
            }
            values[slot] = raw;
            present |= 1L << slot;
            return this;
        }

        public Filled build() {
            FactSheet sheet = new FactSheet(form, year, present, values.clone(), sources.buildKeepingLast());
            rejections.addAll(Refusals.amongFacts(sheet));
            ImmutableList<Rejection> all = rejections.build();
            return all.isEmpty() ? new Filled.Accepted(sheet) : new Filled.Refused(all);
        }
    }
}
