package vn.toandan.persistence.sheets;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Coded;
import vn.toandan.tip.KnownOutcome;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.OutcomeRow;
import vn.toandan.tip.TipId;

/** The file of outcomes: which columns it has, and what a row comes to: one outcome and one of the tips it rests on. */
public final class OutcomeFiles {

    private static final Field<String> DECISION_NUMBER = Field.text("decision_number", label("decision_number"));
    private static final Field<LocalDate> ON = Field.day("on", label("on"));
    private static final Field<OutcomeKind> KIND =
            Field.choice("kind", label("kind"), OutcomeKind.ALL, OutcomeKind::words);
    private static final Field<Long> QUANTITY = Field.count("quantity", label("quantity"));
    private static final Field<String> TIP = Field.code("tip", label("tip"));
    private static final Field<CausalRole> ROLE = Field.choice(
            "role",
            label("role"),
            Stream.of(CausalRole.DECISIVE, CausalRole.SUPPORTING)
                    .collect(toImmutableMap(Coded::code, Function.identity())),
            CausalRole::words);

    public static final Register OUTCOMES = Register.of(DECISION_NUMBER, ON, KIND, QUANTITY, TIP, ROLE);

    private OutcomeFiles() {}

    private static Sentence label(String column) {
        return Sentence.of("persistence/outcomes:column." + column);
    }

    /** A row of {@link #OUTCOMES}; its place is given, since rows of several files are entered together. */
    public static OutcomeRow outcome(RegisterRow row, long place) {
        return new OutcomeRow(
                place,
                row.need(DECISION_NUMBER),
                row.need(ON),
                row.need(KIND),
                row.need(QUANTITY),
                new TipId(row.need(TIP)),
                row.need(ROLE));
    }

    /** Writes the rows of one outcome, of those of its tips that are asked for. */
    public static void write(RegisterWriter writer, Outcome outcome, ImmutableMap<TipId, KnownOutcome.Link> links) {
        links.forEach((tip, link) -> writer.with(DECISION_NUMBER, outcome.key().decisionNumber())
                .with(ON, outcome.key().on())
                .with(KIND, outcome.key().kind())
                .with(QUANTITY, outcome.quantity())
                .with(TIP, tip.text())
                .with(ROLE, link.role())
                .endRow());
    }
}
