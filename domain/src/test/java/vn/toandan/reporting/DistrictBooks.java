package vn.toandan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.AwardDecision;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.commendation.NationalAmount;
import vn.toandan.commendation.Revocation;
import vn.toandan.commendation.RevocationGround;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Judgements;
import vn.toandan.model.InMemoryModels;
import vn.toandan.model.Models;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipVersion;
import vn.toandan.tip.Tips;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/** The registers of a district of two communes, in memory, and what a report of 2023 counts of them. */
final class DistrictBooks {

    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST = LocalDate.of(2023, 12, 31);
    static final Period YEAR = new Period(FIRST, LAST);
    static final LocalDate KNOWN = LocalDate.of(2024, 1, 10);
    static final String DISTRICT = "403";
    static final String HERE = "16243";
    static final String THERE = "16246";

    final Judgements judgements = new InMemoryJudgements();
    final Models models = new InMemoryModels();
    final Hotspots hotspots = new InMemoryHotspots();
    final Tips tips = new InMemoryTips();
    final Outcomes outcomes = new InMemoryOutcomes();
    final Commendations commendations = new InMemoryCommendations();
    private final Units units = new InMemoryUnits();

    DistrictBooks() {
        units.put(List.of(
                unit(DISTRICT, UnitType.DISTRICT, Optional.empty()),
                unit(HERE, UnitType.COMMUNE, Optional.of(DISTRICT)),
                unit(THERE, UnitType.COMMUNE, Optional.of(DISTRICT))));
    }

    private static Unit unit(String code, UnitType type, Optional<String> parent) {
        return new Unit(code, type, "Đơn vị " + code, parent, LocalDate.of(2022, 1, 1), Optional.empty());
    }

    /** A residential area that lay in a commune on those days. */
    void lay(String code, String commune, LocalDate from, Optional<LocalDate> until) {
        units.put(
                List.of(new Unit(code, UnitType.RESIDENTIAL_AREA, "Thôn " + code, Optional.of(commune), from, until)));
    }

    PeriodReports reports() {
        return new PeriodReports(
                judgements,
                new InMemoryRecognitions(),
                models,
                hotspots,
                tips,
                outcomes,
                commendations,
                units,
                PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard());
    }

    PeriodReport report() {
        return reports().of(YEAR, Knowledge.asKnownOn(KNOWN));
    }

    PeriodReport under(String code) {
        return reports().under(code, YEAR, Knowledge.asKnownOn(KNOWN)).orElseThrow();
    }

    static PeriodReport.Compared find(Figure.Id id, PeriodReport report) {
        return report.figures().stream()
                .filter(one -> one.figure().id() == id)
                .findFirst()
                .orElseThrow();
    }

    Figure figure(Figure.Id id) {
        return find(id, report()).figure();
    }

    long value(Figure.Id id) {
        return figure(id).value();
    }

    long valueAsKnownOn(LocalDate day, Figure.Id id) {
        return find(id, reports().of(YEAR, Knowledge.asKnownOn(day))).figure().value();
    }

    long valueUnder(String code, Figure.Id id) {
        return find(id, under(code)).figure().value();
    }

    /** A tip of theft as it was graded, known on the day it came in. */
    void tip(String id, LocalDate receivedOn, TipLevel level, String rule) {
        tips.record(version(id, OffenceKind.THEFT, Optional.of(HERE), receivedOn, level, rule, receivedOn));
    }

    static TipVersion version(
            String id,
            OffenceKind kind,
            Optional<String> unitCode,
            LocalDate receivedOn,
            TipLevel level,
            String rule,
            LocalDate knownOn) {
        return new TipVersion(
                new Tip(
                        new TipId(id),
                        kind,
                        unitCode,
                        Optional.empty(),
                        receivedOn,
                        Optional.empty(),
                        Optional.empty()),
                TipFinding.builder().build(),
                level == TipLevel.PENDING ? Optional.empty() : Optional.of(receivedOn),
                level,
                rule,
                knownOn);
    }

    Award.Id award(String nomination, SubjectKind kind, LocalDate on) {
        return commendations.record(award(nomination, Optional.of(HERE), kind, on, 760_000, on));
    }

    static Award award(
            String nomination,
            Optional<String> unitCode,
            SubjectKind kind,
            LocalDate on,
            long dong,
            LocalDate knownOn) {
        return new Award(
                nomination,
                Optional.empty(),
                unitCode,
                kind,
                CommendationForm.COMMUNE_GIAY_KHEN,
                decision(on),
                new NationalAmount(dong),
                Optional.empty(),
                knownOn);
    }

    static AwardDecision decision(LocalDate on) {
        return new AwardDecision("88/QĐ-UBND", on, AwardingAuthority.COMMUNE_CHAIR, "UBND xã");
    }

    void revoke(Award.Id id, LocalDate knownOn) {
        commendations.revoke(
                id, new Revocation(decision(knownOn), RevocationGround.FRAUD, "Kết luận 12/KL-TTr", knownOn));
    }
}
