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
    FACTS(Right.ENTER_FACTS) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.facts(office.standard(), days.knownOn());
        }
    },
    UNITS(Right.ENTER_UNITS, UnitFiles.UNITS) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.units();
        }
    },
    SUCCESSIONS(Right.ENTER_UNITS, UnitFiles.SUCCESSIONS) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.successions();
        }
    },
    MODELS(Right.ENTER_REGISTERS, ModelFiles.MODELS) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.models(days.knownOn());
        }
    },
    HOTSPOTS(Right.ENTER_REGISTERS, HotspotFiles.HOTSPOTS) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.hotspots(days.knownOn());
        }
    },
    TIPS(Right.HANDLE_TIPS, TipFiles.TIPS) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.tips(days.knownOn());
        }
    },
    OUTCOMES(Right.HANDLE_TIPS, OutcomeFiles.OUTCOMES) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.outcomes(days.knownOn());
        }
    },
    NOMINATIONS(Right.PROPOSE, NominationFiles.NOMINATIONS) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.nominations(office.commendation(), days.knownOn());
        }
    },
    CATALOGUE(Right.ENTER_UNITS, UnitFiles.CATALOGUE) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.catalogue(days.from().orElseThrow(), days.until());
        }
    },
    MAPPING(Right.ENTER_UNITS, UnitFiles.MAPPING) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.mapping(days.on().orElseThrow());
        }
    },
    CRITERIA(Right.IMPORT) {
        @Override
        Intake intake(Office office, Days days) {
            return Intakes.criteria(office.standard(), days.knownOn());
        }
    };

    /** A name of ours, or the way to a part of a document. */
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z_][a-zA-Z_0-9.:\\[\\]]*");

    private final Right right;
    private final Optional<Register> register;

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
        this.register = Optional.empty();
    }

    ImportKind(Right right, Register register) {
        this.right = right;
        this.register = Optional.of(register);
    }

    abstract Intake intake(Office office, Days days);

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
        return register;
    }

    /** Whether a column is headed by words of ours, as opposed to words that somebody sent. */
    boolean isColumn(Office office, String heading) {
        return PLAIN.matcher(heading).matches()
                || register.map(rows -> rows.isColumn(heading))
                        .orElseGet(() -> this == FACTS && new FactFiles(office.standard()).isColumn(heading));
    }

    Sentence words() {
        return Sentence.of("web/staff:imports.kind." + code());
    }
}
