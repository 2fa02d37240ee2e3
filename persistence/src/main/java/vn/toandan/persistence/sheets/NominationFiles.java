package vn.toandan.persistence.sheets;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.tip.Coded;

/** Files of nominations: a column a fact, and what a row comes to; as opposed to {@link FactFiles}, which are about units and years. */
public final class NominationFiles {

    private static final Field<String> IDENTIFIER = Field.code(
                    NominationFact.NOMINATION.id(), NominationFact.NOMINATION.label())
            .explained(NominationFact.NOMINATION.meaning());

    private static final ImmutableMap<NominationFact, Field<?>> FIELDS =
            Maps.toMap(NominationFact.ALL, NominationFiles::field);

    /** One row a nomination; its identifier stands in all files together once. */
    public static final Register NOMINATIONS =
            Register.of(FIELDS.values().toArray(Field<?>[]::new)).identifiedBy(IDENTIFIER);

    private NominationFiles() {}

    private static Field<?> field(NominationFact fact) {
        if (fact == NominationFact.NOMINATION) {
            return IDENTIFIER;
        }
        Field<?> field = bare(fact).explained(fact.meaning());
        return fact.isNeeded() ? field : field.optional();
    }

    private static Field<?> bare(NominationFact fact) {
        return switch (fact.type()) {
            case TEXT -> isCode(fact) ? Field.code(fact.id(), fact.label()) : Field.text(fact.id(), fact.label());
            case DAY -> Field.day(fact.id(), fact.label());
            case COUNT -> Field.count(fact.id(), fact.label());
            case YES_NO -> Field.yesNo(fact.id(), fact.label());
            case CHOICE -> Field.choice(fact.id(), fact.label(), byCode(fact.choices()), Coded::words);
        };
    }

    /** Numbers of decisions are text as printed; everything else that is text is an identifier. */
    private static boolean isCode(NominationFact fact) {
        return fact != NominationFact.COMMENDED_BY && fact != NominationFact.FUND_PAID_BY;
    }

    private static ImmutableMap<String, Coded> byCode(ImmutableList<Coded> choices) {
        return Maps.uniqueIndex(choices, Coded::code);
    }

    /** A row of {@link #NOMINATIONS}. */
    public static Nomination nomination(RegisterRow row) {
        Nomination.Builder builder = Nomination.builder();
        for (NominationFact fact : NominationFact.ALL) {
            row.get(fieldOf(fact)).ifPresent(value -> builder.with(fact, value));
        }
        return builder.build();
    }

    private static Field<?> fieldOf(NominationFact fact) {
        return requireNonNull(FIELDS.get(fact));
    }

    /** Writes a row of {@link #NOMINATIONS}. */
    public static void write(RegisterWriter writer, Nomination nomination) {
        for (NominationFact fact : NominationFact.ALL) {
            nomination.value(fact).ifPresent(value -> with(writer, fieldOf(fact), value));
        }
        writer.endRow();
    }

    /** The nomination holds what the field reads. */
    @SuppressWarnings("unchecked")
    private static <T> void with(RegisterWriter writer, Field<T> field, Object value) {
        writer.with(field, (T) value);
    }
}
