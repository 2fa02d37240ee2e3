package vn.toandan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.Nominations;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.model.InMemoryModels;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.TipLevel;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** The registers of a commune of two hamlets and a school, in memory, and what everybody may read of a report of 2023. */
final class HamletBooks {

    static final LocalDate MAY = LocalDate.of(2023, 5, 5);
    static final String COMMUNE = "16231";
    static final String FIRST = "16231-01";
    static final String SECOND = "16231-02";
    static final String THIRD = "16231-03";
    static final Knowledge KNOWN = Knowledge.asKnownOn(LocalDate.of(2024, 1, 10));

    final InMemoryTips tips = new InMemoryTips();
    final InMemoryCommendations commendations = new InMemoryCommendations();
    final InMemoryHotspots hotspots = new InMemoryHotspots();
    final InMemoryUnits units = new InMemoryUnits();
    private int number;

    HamletBooks() {
        units.put(List.of(
                unit(COMMUNE, UnitType.COMMUNE, Optional.empty()),
                unit(FIRST, UnitType.RESIDENTIAL_AREA, Optional.of(COMMUNE)),
                unit(SECOND, UnitType.RESIDENTIAL_AREA, Optional.of(COMMUNE)),
                unit(THIRD, UnitType.SCHOOL, Optional.of(COMMUNE))));
    }

    static Unit unit(String code, UnitType type, Optional<String> parent) {
        return new Unit(code, type, "Đơn vị " + code, parent, LocalDate.of(2022, 1, 1), Optional.empty());
    }

    void tips(String code, int count, TipLevel level, OffenceKind kind) {
        for (int at = 0; at < count; at++) {
            tips.record(DistrictBooks.version(
                    "T-" + ++number, kind, Optional.of(code), MAY, level, level == TipLevel.V2 ? "R11" : "R13", MAY));
        }
    }

    void valuable(String code, int count) {
        tips(code, count, TipLevel.V2, OffenceKind.THEFT);
    }

    PeriodReports reports() {
        return new PeriodReports(
                new InMemoryJudgements(),
                new InMemoryRecognitions(),
                new InMemoryModels(),
                hotspots,
                tips,
                new InMemoryOutcomes(),
                commendations,
                units,
                PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard());
    }

    PublishedReports published() {
        return new PublishedReports(reports(), units, commendations, Nominations.SCHEME);
    }

    PeriodReport published(String code) {
        return published(code, PublishedReports.ENOUGH_TO_HIDE);
    }

    PeriodReport published(String code, int smallest) {
        return published().published(report(code, DistrictBooks.YEAR), KNOWN, smallest);
    }

    PeriodReport report(String code, Period period) {
        return reports().under(code, period, KNOWN).orElseThrow();
    }

    static boolean tells(PeriodReport report, Figure.Id id) {
        return report.figures().stream().anyMatch(one -> one.figure().id() == id);
    }

    void awards(String code, int count, LocalDate on) {
        for (int at = 0; at < count; at++) {
            commendations.record(
                    DistrictBooks.award("DN-" + ++number, Optional.of(code), SubjectKind.INDIVIDUAL, on, 760_000, on));
        }
    }

    void openAward() {
        Nomination nomination = Nominations.resident();
        commendations.file(nomination, MAY);
        commendations.record(
                DistrictBooks.award(nomination.id(), Optional.of(FIRST), SubjectKind.INDIVIDUAL, MAY, 760_000, MAY));
    }
}
