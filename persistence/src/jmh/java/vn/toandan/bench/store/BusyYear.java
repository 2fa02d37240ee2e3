package vn.toandan.bench.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.toandan.bench.BareTip;
import vn.toandan.judging.Judgement;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Channel;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipVersion;
import vn.toandan.unit.NamedUnit;

/** What a country keeps in one year, drawn from a seed: its units judged, some twice; its tips, some valued late, and what came of them. */
final class BusyYear {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    static final LocalDate DECIDED_ON = LocalDate.of(2025, 12, 20);
    private static final int DAYS = 330;
    private static final OffenceKind[] KINDS = OffenceKind.values();

    private final Country country;
    private final int tips;
    private final SplittableRandom random = new SplittableRandom(100_000);

    BusyYear(int tips, int units) {
        this.country = new Country(units);
        this.tips = tips;
    }

    SafetyStandard standard() {
        return country.standard();
    }

    /** One of a hundred a second time, from another sheet. */
    boolean judge(Registers registers) {
        Country.Year year = country.year(FIRST.getYear());
        for (int at = 0; at < country.units(); at++) {
            UnitSheet row = year.sheet(at);
            judge(registers, row.unit(), row.sheet(), DECIDED_ON);
            if (at % 100 == 1) {
                judge(registers, row.unit(), year.sheet(at + 1).sheet(), DECIDED_ON.plusDays(5));
            }
        }
        return true;
    }

    private void judge(Registers registers, NamedUnit unit, FactSheet sheet, LocalDate day) {
        registers
                .judgements()
                .record(Judgement.of(
                        unit, country.standard().assess(sheet, day), country.standard(), day, Optional.empty()));
    }

    /** Of every third came a case, of every sixth persons; some rest on the next tip too, and some were recorded wrongly. */
    boolean value(Registers registers) {
        for (int at = 0; at < tips; at++) {
            record(registers, at);
        }
        for (int at = 0; at < tips; at += 3) {
            came(registers.outcomes(), at, OutcomeKind.CASES);
            if (at % 2 == 0) {
                came(registers.outcomes(), at, OutcomeKind.PERSONS);
            }
        }
        return true;
    }

    private void record(Registers registers, int at) {
        LocalDate day = receivedOn(at);
        Tip tip = new Tip(
                id(at),
                KINDS[random.nextInt(KINDS.length)],
                Optional.of(country.unit(random.nextInt(country.units())).code()),
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.of(Channel.PHONE));
        if (at % 10 == 0) {
            TipFinding nothing = TipFinding.builder().channel(Channel.PHONE).build();
            registers.tips().record(version(tip, nothing, Optional.empty(), day));
        }
        LocalDate valuedOn = day.plusDays(10);
        registers.tips().record(version(tip, new BareTip(random).asFinding(), Optional.of(valuedOn), valuedOn));
    }

    private static TipVersion version(Tip tip, TipFinding finding, Optional<LocalDate> valuedOn, LocalDate knownOn) {
        return TipVersion.valued(tip, finding, valuedOn, TipValuation.published(), knownOn);
    }

    private void came(Outcomes outcomes, int at, OutcomeKind kind) {
        LocalDate day = receivedOn(at).plusDays(20);
        Outcome.Key key = new Outcome.Key(at + "/QĐ-CAX", day, kind);
        Outcome outcome = new Outcome(key, 1 + random.nextInt(3));
        CausalRole role = random.nextInt(4) == 0 ? CausalRole.SUPPORTING : CausalRole.DECISIVE;
        outcomes.record(outcome, id(at), role, day);
        if (at % 30 == 0 && at + 1 < tips) {
            outcomes.record(outcome, id(at + 1), CausalRole.DECISIVE, day.plusDays(1));
        }
        if (at % 300 == 0) {
            outcomes.correct(new Outcome(key, 5), day.plusDays(5));
        }
    }

    private static LocalDate receivedOn(int at) {
        return FIRST.plusDays(at % DAYS);
    }

    private static TipId id(int at) {
        return new TipId("2025-" + (1_000_000 + at));
    }
}
