package vn.toandan.unit;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Kind of unit ("loại đơn vị"): the five that are judged; as opposed to the {@link Unit} itself (Circular 124/2021/TT-BCA, Art. 1.2 and 2), in the order in which the circular takes them.
 * The kind decides which article applies, which window counts and who decides.
 */
public enum UnitKind {
    /**
     * Residential area ("khu dân cư", Art. 2.1): where households live in concentration under one local name, be it thôn, làng,
     * bản, ấp, buôn, phum, sóc, khóm, tổ dân phố or khu phố; as opposed to the commune, which manages several and is judged itself.
     */
    RESIDENTIAL_AREA("residential_area"),
    /**
     * Commune, ward, township, special zone ("xã, phường, thị trấn; đặc khu"): the lowest level with an authority of its own; as
     * opposed to the residential areas in it.
     */
    COMMUNE("commune"),
    /**
     * Agency ("cơ quan", Art. 2.2): a body whose operation the State budget ensures; as opposed to an enterprise, which lives by
     * business.
     */
    AGENCY("agency"),
    /** Enterprise ("doanh nghiệp", Art. 2.3): registered for business, of whatever ownership; small and micro ones are outside. */
    ENTERPRISE("enterprise"),
    /** School ("cơ sở giáo dục", Art. 2.4): an establishment of the national education system, public or private. */
    SCHOOL("school");

    private final String code;

    UnitKind(String code) {
        this.code = code;
    }

    /** The name in files and answers, e.g. {@code residential_area}. */
    public String code() {
        return code;
    }

    /** The kind with that name in files; empty for any other word. */
    public static Optional<UnitKind> of(String code) {
        for (UnitKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind in words: "khu dân cư". */
    public Sentence words() {
        return Sentence.of("unit/wording:unit_kind." + code);
    }
}
