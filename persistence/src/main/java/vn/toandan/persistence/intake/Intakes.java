package vn.toandan.persistence.intake;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.persistence.sheets.UnitFiles;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitRegister;

/** What can be taken in, kind by kind; each as known from a day where its register keeps that. */
public final class Intakes {

    /** Later than anything can be known. */
    static final LocalDate EVERYTHING_KNOWN = LocalDate.of(9999, 12, 31);

    private Intakes() {}

    public static Intake units() {
        return new UnitIntake<>(UnitFiles.UNITS, UnitFiles::unit, UnitsWithin::units, UnitRegister::addAll);
    }

    public static Intake successions() {
        return new UnitIntake<>(
                UnitFiles.SUCCESSIONS, UnitFiles::succession, UnitsWithin::successions, UnitRegister::addSuccessions);
    }

    /** An official catalogue, right for a stretch of days, both ends included. */
    public static Intake catalogue(LocalDate from, Optional<LocalDate> until) {
        return new UnitIntake<>(
                UnitFiles.CATALOGUE,
                UnitFiles::catalogue,
                UnitsWithin::all,
                (register, rows) -> register.addCatalogue(rows, from, until));
    }

    /** Which new communes follow which old ones on a day. */
    public static Intake mapping(LocalDate on) {
        return new UnitIntake<>(
                UnitFiles.MAPPING,
                UnitFiles::mapping,
                UnitsWithin::all,
                (register, rows) -> register.addMapping(rows, on));
    }

    /**
     * Sheets of facts.
     *
     * @param national without the criteria of provinces, which are those that the store has adopted
     */
    public static Intake facts(SafetyStandard national, LocalDate knownOn) {
        return new FactIntake(national, knownOn);
    }

    /** A province's criteria. */
    public static Intake criteria(SafetyStandard national, LocalDate knownOn) {
        return new CriteriaIntake(national, knownOn);
    }

    public static Intake models(LocalDate knownOn) {
        return new RecordIntake<>(new ModelRows(knownOn));
    }

    public static Intake hotspots(LocalDate knownOn) {
        return new RecordIntake<>(new HotspotRows(knownOn));
    }

    /** Facts and findings of tips, never what they say. */
    public static Intake tips(LocalDate knownOn) {
        return new RecordIntake<>(new TipRows(knownOn));
    }

    /** What came of tips that are there. */
    public static Intake outcomes(LocalDate knownOn) {
        return new RecordIntake<>(new OutcomeRows(knownOn));
    }

    public static Intake nominations(CommendationScheme scheme, LocalDate knownOn) {
        return new NominationIntake(scheme, knownOn, true);
    }

    /** Nominations that stand in no file, and so come from none that was taken in before. */
    public static Intake typedNominations(CommendationScheme scheme, LocalDate knownOn) {
        return new NominationIntake(scheme, knownOn, false);
    }
}
