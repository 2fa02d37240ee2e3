package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Class of offence ("mức độ của hành vi"): the grade of the offence that was found; as opposed to the {@link OffenceKind} that was
 * reported. The four classes of crime are those of Article 9 of the Penal Code. From the least to the most.
 */
public enum OffenceClass implements Coded {
    NONE("none"),
    ADMIN("admin"),
    LESS_SERIOUS("less_serious"),
    SERIOUS("serious"),
    VERY_SERIOUS("very_serious"),
    ESPECIALLY_SERIOUS("especially_serious"),
    NATIONAL_SECURITY("national_security");

    private final String code;

    OffenceClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<OffenceClass> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/wording:offence_class." + code);
    }
}
