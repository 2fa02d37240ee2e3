package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.judging.Judgements;
import vn.toandan.law.Sentence;
import vn.toandan.model.Models;
import vn.toandan.recognition.Recognitions;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/** Counts {@link PeriodReport}s from the registers; as opposed to who keeps what is counted. */
public final class PeriodReports {

    private final Judgements judgements;
    private final Recognitions recognitions;
    private final Models models;
    private final Hotspots hotspots;
    private final Units units;
    private final SafetyStandard standard;

    /** @param standard says on which day a year's window ends */
    public PeriodReports(
            Judgements judgements,
            Recognitions recognitions,
            Models models,
            Hotspots hotspots,
            Units units,
            SafetyStandard standard) {
        this.judgements = judgements;
        this.recognitions = recognitions;
        this.models = models;
        this.hotspots = hotspots;
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

    private PeriodReport report(Period period, Optional<Unit> under, Knowledge known) {
        ImmutableList.Builder<PeriodReport.Compared> figures = ImmutableList.builder();
        ImmutableList.Builder<Sentence> says = ImmutableList.builder();
        Sentence place = under.map(unit -> Sentence.verbatim(unit.name()))
                .orElseGet(() -> Sentence.of("reporting/wording:about.everywhere"));
        for (Chapter chapter : chapters(under.map(unit -> new Place(units, unit)), known)) {
            Optional<ImmutableList<Figure>> before = chapter.before(period, under);
            int at = 0;
            for (Figure figure : chapter.of(period, under)) {
                int number = at++;
                figures.add(new PeriodReport.Compared(figure, before.map(all -> all.get(number))));
            }
            says.addAll(chapter.says(period, place));
        }
        return new PeriodReport(period, under, known.day(), figures.build(), says.build());
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
                RecordedHotspots.asKnown(hotspots, there, known));
    }
}
