package vn.toandan.commendation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Tables;
import java.util.Arrays;
import java.util.Objects;
import vn.toandan.law.Instrument;
import vn.toandan.law.Sentence;

/**
 * Rule book ("bộ quy định khen thưởng"): all that one time's texts ask, form by form and kind by kind; as opposed to the {@link
 * CommendationScheme}, which chooses among them by date.
 */
public final class RuleBook {

    private final String id;
    private final ImmutableList<Instrument> instruments;
    private final ImmutableList<Sentence> readings;
    private final ImmutableTable<CommendationForm, SubjectKind, ImmutableList<Rule>> table;

    RuleBook(String id, ImmutableList<Instrument> instruments, String... readings) {
        this.id = id;
        this.instruments = instruments;
        this.readings = Arrays.stream(readings)
                .map(key -> Sentence.of("commendation/wording:reading." + key))
                .collect(toImmutableList());
        this.table = CommendationForm.ALL.stream()
                .flatMap(form -> Arrays.stream(SubjectKind.values())
                        .map(kind -> Tables.immutableCell(form, kind, rulesOf(form, kind))))
                .collect(ImmutableTable.toImmutableTable(
                        cell -> cell.getRowKey(), cell -> cell.getColumnKey(), cell -> cell.getValue()));
    }

    /** In the order of the table. Where the form is not for this kind of subject, what it asks is not judged. */
    private static ImmutableList<Rule> rulesOf(CommendationForm form, SubjectKind kind) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        rules.add(Forms.fits(form, kind));
        if (Forms.isFor(form, kind)) {
            rules.add(Standards.rule(form, kind));
        }
        return rules.add(Forms.exists(form)).addAll(Bars.rules(form, kind)).build();
    }

    /** Kept for ever: {@code TDKT-2025}. */
    public String id() {
        return id;
    }

    /** The texts by their titles. */
    public Sentence title() {
        return Sentence.enumeration(instruments.stream().map(Instrument::title).toList());
    }

    /** How this time's texts are taken as a whole; shown as ours. */
    public ImmutableList<Sentence> readings() {
        return readings;
    }

    ImmutableList<Rule> rules(CommendationForm form, SubjectKind kind) {
        return Objects.requireNonNull(table.get(form, kind));
    }
}
