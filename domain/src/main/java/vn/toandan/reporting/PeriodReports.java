package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import vn.toandan.judging.Judgements;
import vn.toandan.recognition.Recognitions;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/** Counts {@link PeriodReport}s from the registers; as opposed to who keeps what is counted. */
public final class PeriodReports {

    private final Judgements judgements;
    private final Recognitions recognitions;
    private final Units units;
    private final SafetyStandard standard;

    /** @param standard says on which day a year's window ends */
    public PeriodReports(Judgements judgements, Recognitions recognitions, Units units, SafetyStandard standard) {
        this.judgements = judgements;
        this.recognitions = recognitions;
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
        JudgedUnits judged = new JudgedUnits(
                judgements,
                units,
                new WindowDays(standard),
                known,
                Annulled.asKnown(recognitions, known),
                under.map(unit -> new Place(units, unit)));
        Tally now = judged.within(period).orElseGet(Tally::new);
        Optional<Tally> before = judged.within(period.before());
        return new PeriodReport(
                period,
                under,
                known.day(),
                Arrays.stream(Figure.Id.values())
                        .map(id -> new PeriodReport.Compared(
                                now.figure(id, under), before.map(then -> then.figure(id, under))))
                        .collect(ImmutableList.toImmutableList()));
    }
}
