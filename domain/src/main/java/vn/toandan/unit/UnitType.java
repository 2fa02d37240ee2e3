package vn.toandan.unit;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Unit type ("loại đơn vị"): every type that stands in the register, so also the levels above the commune; as opposed to
 * {@link UnitKind}, the five that the standard judges. From the top down: a unit stands only under a type named before its own,
 * so that none can stand under itself.
 */
public enum UnitType {
    /** Province, city under central authority ("tỉnh, thành phố"). */
    PROVINCE("province", Optional.empty()),
    /** District ("huyện, quận, thị xã, thành phố thuộc tỉnh"): the level that ended on 30/06/2025. */
    DISTRICT("district", Optional.empty()),
    COMMUNE("commune", Optional.of(UnitKind.COMMUNE)),
    RESIDENTIAL_AREA("residential_area", Optional.of(UnitKind.RESIDENTIAL_AREA)),
    AGENCY("agency", Optional.of(UnitKind.AGENCY)),
    ENTERPRISE("enterprise", Optional.of(UnitKind.ENTERPRISE)),
    SCHOOL("school", Optional.of(UnitKind.SCHOOL));

    private final String code;
    private final Optional<UnitKind> kind;

    UnitType(String code, Optional<UnitKind> kind) {
        this.code = code;
        this.kind = kind;
    }

    /** The name in files and answers, e.g. {@code district}. */
    public String code() {
        return code;
    }

    /** What the standard calls it; empty where the standard does not judge it. */
    public Optional<UnitKind> kind() {
        return kind;
    }

    /** The type with that name in files; empty for any other word. */
    public static Optional<UnitType> of(String code) {
        for (UnitType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public static UnitType of(UnitKind kind) {
        return switch (kind) {
            case RESIDENTIAL_AREA -> RESIDENTIAL_AREA;
            case COMMUNE -> COMMUNE;
            case AGENCY -> AGENCY;
            case ENTERPRISE -> ENTERPRISE;
            case SCHOOL -> SCHOOL;
        };
    }

    /** The type of a level in the official catalogue: 1 province, 2 district, 3 commune. */
    public static Optional<UnitType> ofLevel(int level) {
        return switch (level) {
            case 1 -> Optional.of(PROVINCE);
            case 2 -> Optional.of(DISTRICT);
            case 3 -> Optional.of(COMMUNE);
            default -> Optional.empty();
        };
    }

    /** Whether a unit of this type can stand under one of that type. */
    public boolean mayStandUnder(UnitType above) {
        return switch (this) {
            case PROVINCE -> false;
            case DISTRICT -> above == PROVINCE;
            case COMMUNE -> above == PROVINCE || above == DISTRICT;
            case RESIDENTIAL_AREA -> above == COMMUNE;
            case AGENCY, ENTERPRISE, SCHOOL -> above == PROVINCE || above == DISTRICT || above == COMMUNE;
        };
    }

    /** The type in words: "huyện, quận, thị xã, thành phố". */
    public Sentence words() {
        return kind.map(UnitKind::words).orElseGet(() -> Sentence.of("unit/wording:unit_type." + code));
    }
}
