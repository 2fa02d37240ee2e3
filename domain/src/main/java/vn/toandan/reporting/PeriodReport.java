package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Unit;

/**
 * Period report ("báo cáo kỳ"): the figures of a period as they were known on a day; as opposed to the {@link PeriodReports} that
 * count them.
 *
 * @param under the unit it is about, as it was on the last day of the period; empty for all units
 * @param asKnown the day from which one looks; empty where nothing was ever recorded
 * @param says what can be said of the period in whole sentences
 */
public record PeriodReport(
        Period period,
        Optional<Unit> under,
        Optional<LocalDate> asKnown,
        ImmutableList<Compared> figures,
        ImmutableList<Sentence> says) {

    /**
     * A figure beside the same of the period before.
     *
     * @param before empty where its register knows nothing of that period
     */
    public record Compared(Figure figure, Optional<Figure> before) {}

    /** The figure of that name; every report has all of them. */
    public Figure figure(Figure.Id id) {
        return figures.stream()
                .map(Compared::figure)
                .filter(figure -> figure.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** What it is about, a sentence each: the period, the unit if it is about one, and from which day one looks. */
    public ImmutableList<Sentence> about() {
        ImmutableList.Builder<Sentence> about = ImmutableList.builder();
        about.add(Sentence.of("reporting/wording:about.period", period.from(), period.to()));
        under.ifPresent(unit -> about.add(Sentence.of("reporting/wording:about.under", unit.name(), unit.code())));
        about.add(asKnown.map(day -> Sentence.of("reporting/wording:about.as_known", day))
                .orElseGet(() -> Sentence.of("reporting/wording:about.nothing_recorded")));
        return about.build();
    }

    /** What holds for every figure of a subject, a sentence each: part of each {@link Figure#definition}, for whoever prints it once. */
    public ImmutableList<Sentence> notes() {
        return figures.stream()
                .map(compared -> compared.figure().id().subject())
                .distinct()
                .flatMap(subject -> Definitions.common(subject, under).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
