package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.commendation.Commendations;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.judging.Judgements;
import vn.toandan.law.Sentence;
import vn.toandan.model.Models;
import vn.toandan.recognition.Recognitions;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.Tips;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/** Counts {@link PeriodReport}s from the registers; as opposed to who keeps what is counted. */
public final class PeriodReports {

    private final Judgements judgements;
    private final Recognitions recognitions;
    private final Models models;
    private final Hotspots hotspots;
    private final Tips tips;
    private final Outcomes outcomes;
    private final Commendations commendations;
    private final Units units;
    private final SafetyStandard standard;

    /** @param standard says on which day a year's window ends */
    public PeriodReports(
            Judgements judgements,
            Recognitions recognitions,
            Models models,
            Hotspots hotspots,
            Tips tips,
            Outcomes outcomes,
            Commendations commendations,
            Units units,
            SafetyStandard standard) {
        this.judgements = judgements;
        this.recognitions = recognitions;
        this.models = models;
        this.hotspots = hotspots;
        this.tips = tips;
        this.outcomes = outcomes;
        this.commendations = commendations;
        this.units = units;
        this.standard = standard;
    }

    /** Of all units. */
    public PeriodReport of(Period period, Knowledge known) {
        return report(period, Optional.empty(), known);
    }

    /** Of what lies under a unit and of itself; empty where the code means no unit on the last day of the period. */
    public Optional<PeriodReport> under(String code, Period period, Knowledge known) {
        return units.find(code, period.to()).map(unit -> report(period, Optional.of(unit), known));
    }

    /**
     * What a report says now beside what it said on an earlier day.
     *
     * @param now what the report counts
     */
    public Restatement restated(PeriodReport report, LocalDate then, Knowledge now) {
        Optional<Place> place = report.under().map(unit -> new Place(units, unit));
        return Restatement.between(
                then,
                report(report.period(), report.under(), Knowledge.asKnownOn(then)),
                report,
                new ChangedJudgements(judgements, recognitions, new WindowDays(standard), place)
                        .since(then, report.period(), now));
    }

    private PeriodReport report(Period period, Optional<Unit> under, Knowledge known) {
        ImmutableList.Builder<PeriodReport.Compared> compared = ImmutableList.builder();
        ImmutableList.Builder<Sentence> more = ImmutableList.builder();
        Sentence place = under.map(unit -> Sentence.verbatim(unit.name()))
                .orElseGet(() -> Sentence.of("reporting/wording:about.everywhere"));
        for (Chapter chapter : chapters(under.map(unit -> new Place(units, unit)), known)) {
            Optional<ImmutableList<Figure>> before = chapter.before(period, under);
            int at = 0;
            for (Figure figure : chapter.of(period, under)) {
                int number = at++;
                compared.add(new PeriodReport.Compared(figure, before.map(all -> all.get(number))));
            }
            more.addAll(chapter.says(period, place));
        }
        ImmutableList<PeriodReport.Compared> figures = compared.build();
        return new PeriodReport(
                period,
                under,
                known.day(),
                figures,
                ImmutableList.<Sentence>builder()
                        .addAll(Paragraph.of(Lists.transform(figures, PeriodReport.Compared::figure), period, place))
                        .addAll(more.build())
                        .build(),
                Optional.empty());
    }

    /** In the order in which they are printed; another register's chapter is one more line here. */
    private ImmutableList<Chapter> chapters(Optional<Place> place, Knowledge known) {
        RecordedThere there = new RecordedThere(units, place);
        return ImmutableList.of(
                new JudgedUnits(
                        judgements,
                        units,
                        new WindowDays(standard),
                        known,
                        Annulled.asKnown(recognitions, known),
                        place),
                ModelsAtWork.asKnown(models, there, known),
                RecordedHotspots.asKnown(hotspots, there, known),
                new ReceivedTips(tips, outcomes, there, known),
                new DecidedAwards(commendations, there, known));
    }
}
