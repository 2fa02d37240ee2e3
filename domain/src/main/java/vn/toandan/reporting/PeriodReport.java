package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
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
 * @param figures all, but for those that its published view withholds
 * @param says what can be said of the period in whole sentences
 * @param published empty for a report that an office keeps for itself
 */
public record PeriodReport(
        Period period,
        Optional<Unit> under,
        Optional<LocalDate> asKnown,
        ImmutableList<Compared> figures,
        ImmutableList<Sentence> says,
        Optional<PublishedView> published) {

    /**
     * A figure beside the same of the period before.
     *
     * @param before empty where its register knows nothing of that period
     */
    public record Compared(Figure figure, Optional<Figure> before) {}

    /** Every figure, also those that are withheld, in the order of the report. */
    public ImmutableSortedSet<Figure.Id> ids() {
        return ImmutableSortedSet.<Figure.Id>naturalOrder()
                .addAll(Lists.transform(figures, compared -> compared.figure().id()))
                .addAll(published.map(PublishedView::withheld).orElseGet(ImmutableSet::of))
                .build();
    }

    /** What a figure of that name counts here. */
    public Sentence definition(Figure.Id id) {
        return Definitions.of(id, under);
    }

    /** Whether nothing is told of it by kind, even if it is told. */
    public boolean isWithoutKinds(Figure.Id id) {
        return published
                .filter(view -> view.withoutKinds().contains(id.subject()))
                .isPresent();
    }

    /** The figure of that name; every report has all of them that it does not withhold. */
    public Figure figure(Figure.Id id) {
        return figures.stream()
                .map(Compared::figure)
                .filter(figure -> figure.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** What it is about, a sentence each: the period, the unit if it is about one, from which day one looks, what is withheld. */
    public ImmutableList<Sentence> about() {
        ImmutableList.Builder<Sentence> about = ImmutableList.builder();
        about.add(Sentence.of("reporting/wording:about.period", period.from(), period.to()));
        under.ifPresent(unit -> about.add(Sentence.of("reporting/wording:about.under", unit.name(), unit.code())));
        about.add(asKnown.map(day -> Sentence.of("reporting/wording:about.as_known", day))
                .orElseGet(() -> Sentence.of("reporting/wording:about.nothing_recorded")));
        published.ifPresent(view -> about.addAll(view.says()));
        return about.build();
    }

    /** What holds for every figure of a subject, a sentence each: part of each {@link Figure#definition}, for whoever prints it once. */
    public ImmutableList<Sentence> notes() {
        return ids().stream()
                .map(Figure.Id::subject)
                .distinct()
                .flatMap(subject -> Definitions.common(subject, under).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
