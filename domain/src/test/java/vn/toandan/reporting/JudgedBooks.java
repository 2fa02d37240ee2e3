package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.Thon1;
import vn.toandan.judging.UnitYear;
import vn.toandan.model.InMemoryModels;
import vn.toandan.recognition.Annulment;
import vn.toandan.recognition.Decision;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.recognition.Recognition;
import vn.toandan.recognition.Recognitions;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Competence.Authority;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitRegister;
import vn.toandan.unit.UnitRow;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/** Judgements and recognitions of residential areas, in memory, and what a report of 2024 counts of them. */
final class JudgedBooks {

    static final Period OF_2024 = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 14);
    static final LocalDate DECEMBER = LocalDate.of(2024, 12, 2);

    private final Judgements judgements = new InMemoryJudgements();
    private final Recognitions recognitions = new InMemoryRecognitions();
    final Units units = new InMemoryUnits();
    private final UnitRegister register = new UnitRegister(units);
    final PeriodReports reports = new PeriodReports(
            judgements,
            recognitions,
            new InMemoryModels(),
            new InMemoryHotspots(),
            new InMemoryTips(),
            new InMemoryOutcomes(),
            new InMemoryCommendations(),
            units,
            Thon1.STANDARD);

    Judgement.Id judged(String code, int year, UnitVerdict verdict, LocalDate on, LocalDate knownOn) {
        Judgement like = Thon1.judged(0);
        FiledSheet sheet = new FiledSheet(
                new NamedUnit(code, UnitKind.RESIDENTIAL_AREA, ""),
                year,
                like.sheet().cells(),
                like.sheet().sources());
        return judgements.record(new Judgement(
                sheet,
                Optional.empty(),
                knownOn,
                "ATANTT-2021",
                ImmutableList.of(),
                on,
                new Assessment.Marks(0, 0),
                verdict));
    }

    Judgement.Id judged(String code, UnitVerdict verdict, LocalDate on) {
        return judged(code, on.getYear(), verdict, on, on);
    }

    Recognition.Id recognised(String code, Judgement.Id judgement, String number) {
        return recognitions.record(new Recognition(
                new UnitYear(code, 2024),
                judgement,
                new Decision(number, NOVEMBER, Authority.COMMUNE_CHAIR, "UBND xã Mậu Lâm"),
                ImmutableSortedSet.of(),
                false,
                NOVEMBER));
    }

    void annulled(Recognition.Id recognition) {
        recognitions.annul(
                recognition,
                new Annulment(
                        new Decision("230/QĐ-UBND", DECEMBER, Authority.COMMUNE_CHAIR, "UBND xã Mậu Lâm"),
                        "số liệu đăng ký sai",
                        DECEMBER));
    }

    void registered(String code, UnitType type, String parent) {
        register.add(new UnitRow(
                        0,
                        code,
                        type,
                        "Đơn vị " + code,
                        Optional.of(parent).filter(some -> !some.isEmpty()),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()))
                .orElseThrow();
    }

    static Knowledge everything() {
        return Knowledge.everything(Optional.of(DECEMBER));
    }

    PeriodReport report() {
        return reports.of(OF_2024, everything());
    }

    static Figure figure(PeriodReport report, Figure.Id id) {
        return report.figures().stream()
                .map(PeriodReport.Compared::figure)
                .filter(figure -> figure.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** How many meet the standard, of how many in scope. */
    static String meeting(PeriodReport report) {
        Figure figure = figure(report, Figure.Id.UNITS_MEETING_STANDARD);
        return figure.value() + "/" + figure.of().orElseThrow();
    }
}
