package vn.toandan.persistence.sheets;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.toandan.law.Sentence;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Channel;
import vn.toandan.tip.Coded;
import vn.toandan.tip.Novelty;
import vn.toandan.tip.OffenceClass;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Timeliness;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.Use;
import vn.toandan.tip.Verification;

/** The files about tips: which columns they have, and what a row comes to. None of them can hold a person, or what a tip said. */
public final class TipFiles {

    private static final Field<String> TIP = Field.code("tip", label("tip")).explained(note("tip"));
    private static final Field<LocalDate> RECEIVED_ON =
            Field.day("received_on", label("received_on")).optional().explained(note("received_on"));
    private static final Field<String> UNIT_CODE =
            Field.code("unit_code", label("unit_code")).optional().explained(note("unit_code"));
    private static final Field<LocalDate> VALUED_ON =
            Field.day("valued_on", label("valued_on")).optional().explained(note("valued_on"));
    private static final Field<OffenceKind> OFFENCE_KIND = choice("offence_kind", OffenceKind.values());
    private static final Field<Channel> CHANNEL = choice("channel", Channel.values());
    private static final Field<Verification> VERIFICATION = choice("verification", Verification.values());
    private static final Field<String> FALSE_FINDING =
            Field.text("false_finding", label("false_finding")).optional().explained(note("false_finding"));
    private static final Field<Novelty> NOVELTY = choice("novelty", Novelty.values());
    private static final Field<String> DUPLICATE_OF =
            Field.code("duplicate_of", label("duplicate_of")).optional().explained(note("duplicate_of"));
    private static final Field<Timeliness> TIMELINESS = choice("timeliness", Timeliness.values());
    private static final Field<Long> SPECIFICITY =
            Field.upTo(5, "specificity", label("specificity")).optional().explained(note("specificity"));
    private static final Field<ImmutableSet<Use>> USE_MADE = Field.severalOf(
                    "use_made",
                    label("use_made"),
                    Arrays.stream(Use.values()).collect(toImmutableMap(Use::code, Function.identity())),
                    Use::words)
            .optional()
            .explained(note("use_made"));
    private static final Field<CausalRole> CAUSAL_ROLE = choice("causal_role", CausalRole.values());
    private static final Field<OffenceClass> OFFENCE_CLASS = choice("offence_class", OffenceClass.values());
    private static final Field<Long> CAUGHT_ESPECIALLY_SERIOUS = seldom("caught_especially_serious");
    private static final Field<Long> CAUGHT_VERY_SERIOUS = seldom("caught_very_serious_in_one_case");
    private static final Field<Boolean> ORGANISED =
            yesNo("organised_or_transnational").prefilled(false);
    private static final Field<Boolean> ARMED = yesNo("armed").prefilled(false);
    private static final Field<Boolean> LAWFULLY_COLLECTED = yesNo("lawfully_collected");

    /** Each tip once, in all files together. */
    public static final Register TIPS = Register.of(
                    TIP,
                    RECEIVED_ON,
                    UNIT_CODE,
                    VALUED_ON,
                    OFFENCE_KIND,
                    CHANNEL,
                    VERIFICATION,
                    FALSE_FINDING,
                    NOVELTY,
                    DUPLICATE_OF,
                    TIMELINESS,
                    SPECIFICITY,
                    USE_MADE,
                    CAUSAL_ROLE,
                    OFFENCE_CLASS,
                    CAUGHT_ESPECIALLY_SERIOUS,
                    CAUGHT_VERY_SERIOUS,
                    ORGANISED,
                    ARMED,
                    LAWFULLY_COLLECTED)
            .identifiedBy(TIP)
            .checkedBy(TipFiles::check);

    private TipFiles() {}

    private static <C extends Coded> Field<C> choice(String column, C[] values) {
        return Field.choice(
                        column,
                        label(column),
                        Arrays.stream(values).collect(toImmutableMap(Coded::code, Function.identity())),
                        Coded::words)
                .optional()
                .explained(note(column));
    }

    private static Field<Boolean> yesNo(String column) {
        return Field.yesNo(column, label(column)).optional().explained(note(column));
    }

    /** None, as a rule. */
    private static Field<Long> seldom(String column) {
        return Field.count(column, label(column))
                .optional()
                .explained(note(column))
                .prefilled(0L);
    }

    private static Sentence label(String column) {
        return Sentence.of("persistence/tips:column." + column);
    }

    private static Sentence note(String column) {
        return Sentence.of("persistence/tips:note." + column);
    }

    /** A row of {@link #TIPS}. */
    public static TipRow tip(RegisterRow row) {
        return new TipRow(
                new TipId(row.need(TIP)),
                row.get(RECEIVED_ON),
                row.get(UNIT_CODE),
                row.get(VALUED_ON),
                row.get(OFFENCE_KIND),
                finding(row));
    }

    /** What cells that can each be taken say against each other. */
    private static void check(RegisterRow row) {
        if (!row.get(USE_MADE).map(Use::areTogether).orElse(true)) {
            refuse(row, USE_MADE, "none_beside_others");
        }
        Optional<String> first = row.get(DUPLICATE_OF);
        if (first.isPresent() && first.equals(row.get(TIP))) {
            refuse(row, DUPLICATE_OF, "own_duplicate");
        }
    }

    private static void refuse(RegisterRow row, Field<?> field, String key) {
        row.complain(
                field,
                Sentence.of("persistence/tips:refused." + key),
                Sentence.of("persistence/tips:refused." + key + ".right"));
    }

    private static TipFinding finding(RegisterRow row) {
        TipFinding.Builder finding = TipFinding.builder();
        row.get(CHANNEL).ifPresent(finding::channel);
        row.get(VERIFICATION).ifPresent(finding::verification);
        row.get(FALSE_FINDING).ifPresent(finding::falseFinding);
        row.get(NOVELTY).ifPresent(finding::novelty);
        row.get(DUPLICATE_OF).map(TipId::new).ifPresent(finding::duplicateOf);
        row.get(TIMELINESS).ifPresent(finding::timeliness);
        row.get(SPECIFICITY).ifPresent(points -> finding.specificity(points.intValue()));
        row.get(USE_MADE).ifPresent(finding::useMade);
        row.get(CAUSAL_ROLE).ifPresent(finding::causalRole);
        row.get(OFFENCE_CLASS).ifPresent(finding::offenceClass);
        row.get(CAUGHT_ESPECIALLY_SERIOUS).ifPresent(finding::caughtEspeciallySerious);
        row.get(CAUGHT_VERY_SERIOUS).ifPresent(finding::caughtVerySeriousInOneCase);
        row.get(ORGANISED).ifPresent(finding::organisedOrTransnational);
        row.get(ARMED).ifPresent(finding::armed);
        row.get(LAWFULLY_COLLECTED).ifPresent(finding::lawfullyCollected);
        return finding.build();
    }

    /** Writes a row of {@link #TIPS}. */
    public static void write(RegisterWriter writer, TipRow row) {
        TipFinding finding = row.finding();
        writer.with(TIP, row.tip().text())
                .with(RECEIVED_ON, row.receivedOn())
                .with(UNIT_CODE, row.unitCode())
                .with(VALUED_ON, row.valuedOn())
                .with(OFFENCE_KIND, row.offenceKind())
                .with(CHANNEL, finding.channel())
                .with(VERIFICATION, finding.verification())
                .with(FALSE_FINDING, finding.falseFinding())
                .with(NOVELTY, finding.novelty())
                .with(DUPLICATE_OF, finding.duplicateOf().map(TipId::text))
                .with(TIMELINESS, finding.timeliness())
                .with(SPECIFICITY, counted(finding.specificity()))
                .with(USE_MADE, finding.useMade())
                .with(CAUSAL_ROLE, finding.causalRole())
                .with(OFFENCE_CLASS, finding.offenceClass())
                .with(CAUGHT_ESPECIALLY_SERIOUS, counted(finding.caughtEspeciallySerious()))
                .with(CAUGHT_VERY_SERIOUS, counted(finding.caughtVerySeriousInOneCase()))
                .with(ORGANISED, finding.organisedOrTransnational())
                .with(ARMED, finding.armed())
                .with(LAWFULLY_COLLECTED, finding.lawfullyCollected())
                .endRow();
    }

    private static Optional<Long> counted(OptionalInt count) {
        return count.isPresent() ? Optional.of((long) count.getAsInt()) : Optional.empty();
    }

    private static Optional<Long> counted(OptionalLong count) {
        return count.isPresent() ? Optional.of(count.getAsLong()) : Optional.empty();
    }
}
