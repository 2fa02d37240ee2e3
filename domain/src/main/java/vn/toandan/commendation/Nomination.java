package vn.toandan.commendation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.tip.Coded;

/**
 * Nomination ("đề nghị khen thưởng"): who is put forward for which form, with what is known of it; as opposed to the {@link Eligibility}
 * that follows. What was not entered is not known, and never a no.
 */
public final class Nomination {

    private final @Nullable Object[] values;
    private final Plan plan;
    private final long yes;
    private final long no;

    private Nomination(@Nullable Object[] values) {
        this.values = values;
        this.plan = Plan.of(form(), kind());
        this.yes = answered(true) | Atoms.answered(this, CheckVerdict.MET);
        this.no = answered(false) | Atoms.answered(this, CheckVerdict.NOT_MET);
    }

    private long answered(boolean answer) {
        long bits = 0;
        for (NominationFact fact : NominationFact.ALL) {
            bits |= says(fact, answer) ? fact.bit() : 0;
        }
        return bits;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** What is known, fact by fact; what every nomination needs has to be among it. */
    public static final class Builder {

        private final @Nullable Object[] values = new @Nullable Object[NominationFact.ALL.size()];

        private Builder() {}

        /** As {@link Nomination#with}. */
        public Builder with(NominationFact fact, Object value) {
            values[fact.slot()] = checked(fact, value);
            return this;
        }

        /** As files carry it: a number, an ISO date, a code, yes or no. */
        public Builder withCell(NominationFact fact, String cell) {
            return with(
                    fact,
                    switch (fact.type()) {
                        case TEXT -> cell;
                        case DAY -> LocalDate.parse(cell);
                        case COUNT -> Long.valueOf(cell);
                        case YES_NO -> cell.equals("yes");
                        case CHOICE -> fact.choice(cell).orElseThrow();
                    });
        }

        public Nomination build() {
            for (NominationFact fact : NominationFact.ALL) {
                checkArgument(!fact.isNeeded() || values[fact.slot()] != null, "no nomination without %s", fact.id());
            }
            return new Nomination(values.clone());
        }
    }

    /** One that says no more than it must. */
    public static Nomination of(String id, SubjectKind kind, CommendationForm form) {
        return builder()
                .with(NominationFact.NOMINATION, id)
                .with(NominationFact.SUBJECT_KIND, kind)
                .with(NominationFact.PROPOSED_FORM, form)
                .build();
    }

    /**
     * This one with one more fact.
     *
     * @param value a {@code String}, {@code LocalDate}, {@code Long}, {@code Boolean} or one of the fact's choices, as its type asks
     */
    public Nomination with(NominationFact fact, Object value) {
        return changed(fact, checked(fact, value));
    }

    /** This one, not knowing that. */
    public Nomination without(NominationFact fact) {
        checkArgument(!fact.isNeeded(), "no nomination without %s", fact.id());
        return changed(fact, null);
    }

    private Nomination changed(NominationFact fact, @Nullable Object value) {
        @Nullable Object[] copy = values.clone();
        copy[fact.slot()] = value;
        return new Nomination(copy);
    }

    /** This one, decided on that day where it does not say itself on which. */
    public Nomination decidedIfOpen(LocalDate day) {
        return knows(NominationFact.DECIDED_ON) ? this : with(NominationFact.DECIDED_ON, day);
    }

    private static Object checked(NominationFact fact, Object value) {
        boolean fits = switch (fact.type()) {
            case TEXT -> value instanceof String text && !text.isBlank();
            case DAY -> value instanceof LocalDate;
            case COUNT -> value instanceof Long count && count >= 0;
            case YES_NO -> value instanceof Boolean;
            case CHOICE -> value instanceof Coded choice && fact.choices().contains(choice);
        };
        checkArgument(fits, "%s cannot be a %s", fact.id(), value.getClass());
        return value;
    }

    public String id() {
        return (String) requireNonNull(values[NominationFact.NOMINATION.slot()]);
    }

    public SubjectKind kind() {
        return (SubjectKind) requireNonNull(values[NominationFact.SUBJECT_KIND.slot()]);
    }

    public CommendationForm form() {
        return (CommendationForm) requireNonNull(values[NominationFact.PROPOSED_FORM.slot()]);
    }

    public boolean knows(NominationFact fact) {
        return values[fact.slot()] != null;
    }

    /** Whether that is the answer; not where there is none. */
    public boolean says(NominationFact fact, boolean answer) {
        return values[fact.slot()] instanceof Boolean given && given == answer;
    }

    /** By the rules of its form and kind of subject. */
    EligibilityVerdict verdict() {
        return plan.verdict(yes, no);
    }

    public Optional<Object> value(NominationFact fact) {
        return Optional.ofNullable(values[fact.slot()]);
    }

    public Optional<String> text(NominationFact fact) {
        return value(fact).map(String.class::cast);
    }

    public Optional<LocalDate> day(NominationFact fact) {
        return value(fact).map(LocalDate.class::cast);
    }

    public OptionalLong count(NominationFact fact) {
        return values[fact.slot()] instanceof Long count ? OptionalLong.of(count) : OptionalLong.empty();
    }

    public Optional<Coded> choice(NominationFact fact) {
        return value(fact).map(Coded.class::cast);
    }

    /** As files carry it: a number, an ISO date, a code, yes or no. */
    public Optional<Object> cell(NominationFact fact) {
        return value(fact)
                .map(value -> value instanceof Coded coded
                        ? coded.code()
                        : value instanceof Boolean answer
                                ? answer ? "yes" : "no"
                                : value instanceof LocalDate day ? day.toString() : value);
    }

    /** All that is known, by the names of the columns. */
    public ImmutableMap<String, Object> cells() {
        ImmutableMap.Builder<String, Object> cells = ImmutableMap.builder();
        NominationFact.ALL.forEach(fact -> cell(fact).ifPresent(value -> cells.put(fact.id(), value)));
        return cells.buildOrThrow();
    }

    /** The value in words; empty where it is not known. */
    public Optional<Sentence> words(NominationFact fact) {
        return value(fact)
                .map(value -> value instanceof Coded coded
                        ? coded.words()
                        : value instanceof Boolean answer
                                ? Sentence.of("commendation/facts:answer." + (answer ? "yes" : "no"))
                                : Sentence.of("commendation/facts:value", value));
    }

    /** A fact and its value, that it is missing, or that no such act is on file. */
    Sentence given(NominationFact fact) {
        return words(fact)
                .map(value -> Sentence.of("commendation/wording:given", fact.phrase(), value))
                .orElseGet(() -> Sentence.of(
                        fact.recordsAnAct() ? "commendation/wording:none_on_file" : "commendation/wording:missing",
                        fact.phrase()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nomination nomination && Arrays.equals(values, nomination.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Nothing but the identifier: the rest may be about somebody who is to stay unknown. */
    @Override
    public String toString() {
        return "nomination " + id();
    }
}
