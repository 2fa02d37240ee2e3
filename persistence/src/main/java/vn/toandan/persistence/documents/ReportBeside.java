package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.toandan.law.Sentence;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PrintedFigure;
import vn.toandan.reporting.Restatement;

/**
 * What stands beside a report for comparison ("số liệu đối chiếu"), in sentences for people; as opposed to its own figures, and to the same in
 * {@link ReportJson}.
 *
 * @param printed what other reports printed for the same period
 * @param restated what the report said on an earlier day
 */
public record ReportBeside(Optional<ImmutableList<PrintedFigure>> printed, Optional<Restatement> restated) {

    private static final String RECORDS = "persistence/wording:report.changed_records";

    public static ReportBeside nothing() {
        return new ReportBeside(Optional.empty(), Optional.empty());
    }

    /** A heading and the lines below it. */
    public record Section(Sentence heading, ImmutableList<Sentence> lines) {}

    /** One of each that was asked for; of the records that make a difference only how many there are, since a document may have thousands. */
    public ImmutableList<Section> sections(PeriodReport report) {
        return sections(report, ids -> Sentence.of(RECORDS, (long) ids.size()));
    }

    /** The same with their ids. */
    public ImmutableList<Section> sectionsWithIds(PeriodReport report) {
        return sections(report, ids -> Sentence.verbatim(String.join(", ", ids)));
    }

    private ImmutableList<Section> sections(PeriodReport report, Function<Set<String>, Sentence> records) {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        printed.map(papers -> of(report, papers)).ifPresent(sections::add);
        restated.map(some -> of(some, records)).ifPresent(sections::add);
        return sections.build();
    }

    private static Section of(PeriodReport report, ImmutableList<PrintedFigure> printed) {
        if (printed.isEmpty()) {
            return new Section(say("printed_none"), ImmutableList.of());
        }
        ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
        for (PrintedFigure one : printed) {
            Amount counted = report.figure(one.figure()).amount();
            lines.add(say(
                    "printed_line",
                    one.figure().label(),
                    one.printed().text(),
                    one.source(),
                    AmountWords.of(counted),
                    one.printed().comparedWith(counted).words()));
        }
        lines.add(Sentence.of("reporting/wording:printed.reading"));
        return new Section(say("printed"), lines.build());
    }

    /** What changed since an earlier day, and by which records. */
    private static Section of(Restatement restated, Function<Set<String>, Sentence> records) {
        ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
        restated.changed().forEach(one -> lines.add(changed(one, records)));
        lines.add(say(
                "changed_judgements",
                restated.judgements().added(),
                restated.judgements().corrected(),
                restated.judgements().annulled()));
        String heading = restated.changed().isEmpty() ? "against_none" : "against";
        return new Section(say(heading, restated.knownThen()), lines.build());
    }

    private static Sentence changed(Restatement.Changed one, Function<Set<String>, Sentence> records) {
        ImmutableList.Builder<Sentence> says = ImmutableList.builder();
        says.add(say("changed", one.id().label(), AmountWords.of(one.then()), AmountWords.of(one.now())));
        if (!one.added().isEmpty()) {
            says.add(say("changed_added", records.apply(one.added())));
        }
        if (!one.removed().isEmpty()) {
            says.add(say("changed_removed", records.apply(one.removed())));
        }
        if (one.isOfTheSameRecords()) {
            says.add(say("changed_same"));
        }
        return Sentence.several(says.build());
    }

    private static Sentence say(String key, Object... values) {
        return Sentence.of("persistence/wording:report." + key, values);
    }
}
