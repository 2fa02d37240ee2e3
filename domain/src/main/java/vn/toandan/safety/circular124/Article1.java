package vn.toandan.safety.circular124;

import static vn.toandan.safety.circular124.Circular124.article;

import vn.toandan.law.Provision;
import vn.toandan.safety.Facts;
import vn.toandan.safety.Scope;
import vn.toandan.unit.UnitKind;

/**
 * Article 1 clause 2: to whom the standard applies. Points a and b name the units; point b leaves out the armed forces, small and
 * micro enterprises, and schools that are purely pre-school or primary.
 */
final class Article1 {

    private static final Provision UNITS = article(1).clause(2).point("a");
    private static final Provision WITH_EXCEPTIONS = article(1).clause(2).point("b");

    private Article1() {}

    static Scope scope(UnitKind kind) {
        return switch (kind) {
            case RESIDENTIAL_AREA, COMMUNE -> Scope.everyUnit(UNITS);
            case AGENCY -> Scope.everyUnit(WITH_EXCEPTIONS).without(Facts.ARMED_FORCES);
            case ENTERPRISE ->
                Scope.everyUnit(WITH_EXCEPTIONS)
                        .without(Facts.ARMED_FORCES)
                        .without(Facts.ENTERPRISE_SIZE, "micro", "small");
            case SCHOOL ->
                Scope.everyUnit(WITH_EXCEPTIONS)
                        .without(Facts.ARMED_FORCES)
                        .without(Facts.SCHOOL_LEVEL, "preschool", "primary");
        };
    }
}
