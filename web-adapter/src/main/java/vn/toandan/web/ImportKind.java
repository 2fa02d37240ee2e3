package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toandan.account.Account;
import vn.toandan.account.Right;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.intake.Intake;
import vn.toandan.persistence.intake.Intakes;
import vn.toandan.persistence.sheets.FactFiles;
import vn.toandan.persistence.sheets.HotspotFiles;
import vn.toandan.persistence.sheets.ModelFiles;
import vn.toandan.persistence.sheets.NominationFiles;
import vn.toandan.persistence.sheets.OutcomeFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.TipFiles;
import vn.toandan.persistence.sheets.UnitFiles;

/**
 * Kind of files that are uploaded ("loại tệp"), and who may: whoever imports and may also enter the same one by one; as opposed to the {@link Intake}, which takes them in
 * whoever sends them.
 */
enum ImportKind {
    FACTS(Right.ENTER_FACTS),
    UNITS(Right.ENTER_UNITS),
    SUCCESSIONS(Right.ENTER_UNITS),
    MODELS(Right.ENTER_REGISTERS),
    HOTSPOTS(Right.ENTER_REGISTERS),
    TIPS(Right.HANDLE_TIPS),
    OUTCOMES(Right.HANDLE_TIPS),
    NOMINATIONS(Right.PROPOSE),
    CATALOGUE(Right.ENTER_UNITS),
    MAPPING(Right.ENTER_UNITS),
    CRITERIA(Right.IMPORT);

    /** A name of ours, or the way to a part of a document. */
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z_][a-zA-Z_0-9.:\\[\\]]*");

    private final Right right;

    /**
     * Days that are said beside a file; which of them, depends on its kind.
     *
     * @param from since when a catalogue is right
     * @param until up to when, if that is known
     * @param on when a mapping came about
     */
    record Days(LocalDate knownOn, Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> on) {}

    ImportKind(Right right) {
        this.right = right;
    }

    Intake intake(Office office, Days days) {
        return switch (this) {
            case FACTS -> Intakes.facts(office.standard(), days.knownOn());
            case UNITS -> Intakes.units();
            case SUCCESSIONS -> Intakes.successions();
            case MODELS -> Intakes.models(days.knownOn());
            case HOTSPOTS -> Intakes.hotspots(days.knownOn());
            case TIPS -> Intakes.tips(days.knownOn());
            case OUTCOMES -> Intakes.outcomes(days.knownOn());
            case NOMINATIONS -> Intakes.nominations(office.commendation(), days.knownOn());
            case CATALOGUE -> Intakes.catalogue(days.from().orElseThrow(), days.until());
            case MAPPING -> Intakes.mapping(days.on().orElseThrow());
            case CRITERIA -> Intakes.criteria(office.standard(), days.knownOn());
        };
    }

    /** As the command line calls it too. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ImportKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static ImmutableList<String> codes() {
        return Arrays.stream(values()).map(ImportKind::code).collect(ImmutableList.toImmutableList());
    }

    /** What somebody may upload; the rest does not exist for them. */
    static ImmutableList<ImportKind> of(Account account) {
        return Arrays.stream(values()).filter(kind -> kind.isFor(account)).collect(ImmutableList.toImmutableList());
    }

    /** A whole register belongs to whoever it is not divided for. */
    boolean isFor(Account account) {
        return account.may(right) && (!isOfAll() || account.unit().isEmpty());
    }

    /** Whether it is about every unit that there is. */
    private boolean isOfAll() {
        return this == CATALOGUE || this == MAPPING || this == CRITERIA;
    }

    /** Whether it is kept from which day on it counts as known. */
    boolean isKnownFromADay() {
        return this != UNITS && this != SUCCESSIONS && this != CATALOGUE && this != MAPPING;
    }

    /** Whether what stands in its cells may be shown again, beside what is wrong with it. */
    boolean isShown() {
        return this != TIPS && this != OUTCOMES && this != NOMINATIONS;
    }

    /** Whether there is an empty form of it. */
    boolean hasTemplate() {
        return this != CRITERIA;
    }

    /** Its columns; empty where they follow from what is asked of a kind of unit, or where it has none. */
    Optional<Register> register() {
        return switch (this) {
            case FACTS, CRITERIA -> Optional.empty();
            case UNITS -> Optional.of(UnitFiles.UNITS);
            case SUCCESSIONS -> Optional.of(UnitFiles.SUCCESSIONS);
            case MODELS -> Optional.of(ModelFiles.MODELS);
            case HOTSPOTS -> Optional.of(HotspotFiles.HOTSPOTS);
            case TIPS -> Optional.of(TipFiles.TIPS);
            case OUTCOMES -> Optional.of(OutcomeFiles.OUTCOMES);
            case NOMINATIONS -> Optional.of(NominationFiles.NOMINATIONS);
            case CATALOGUE -> Optional.of(UnitFiles.CATALOGUE);
            case MAPPING -> Optional.of(UnitFiles.MAPPING);
        };
    }

    /** Whether a column is headed by words of ours, as opposed to words that somebody sent. */
    boolean isColumn(Office office, String heading) {
        return PLAIN.matcher(heading).matches()
                || register()
                        .map(rows -> rows.isColumn(heading))
                        .orElseGet(() -> this == FACTS && new FactFiles(office.standard()).isColumn(heading));
    }

    Sentence words() {
        return Sentence.of("web/staff:imports.kind." + code());
    }
}
