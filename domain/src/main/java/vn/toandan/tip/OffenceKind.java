package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Kind of offence ("loại hành vi"): what kind of act was reported, as it was reported; as opposed to the {@link OffenceClass}, the grade of
 * the offence that was found.
 */
public enum OffenceKind implements Coded {
    DRUG("DRUG"),
    GAMBLING("GAMBLING"),
    THEFT("THEFT"),
    ROBBERY_SNATCH("ROBBERY_SNATCH"),
    FRAUD("FRAUD"),
    INJURY_VIOLENCE("INJURY_VIOLENCE"),
    DOMESTIC_CHILD("DOMESTIC_CHILD"),
    USURY_DEBT("USURY_DEBT"),
    TRAFFIC("TRAFFIC"),
    FIRE("FIRE"),
    ENVIRONMENT("ENVIRONMENT"),
    FIREWORKS_WEAPONS("FIREWORKS_WEAPONS"),
    SMUGGLING_FAKE("SMUGGLING_FAKE"),
    PROSTITUTION_TRAFFICKING("PROSTITUTION_TRAFFICKING"),
    RESIDENCE_ENTRY("RESIDENCE_ENTRY"),
    WANTED("WANTED"),
    CYBER("CYBER"),
    CORRUPTION("CORRUPTION"),
    NATIONAL_SECURITY("NATIONAL_SECURITY"),
    OTHER("OTHER");

    private final String code;

    OffenceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<OffenceKind> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/wording:offence_kind." + code);
    }
}
