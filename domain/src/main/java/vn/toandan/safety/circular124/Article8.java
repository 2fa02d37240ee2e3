package vn.toandan.safety.circular124;

import static vn.toandan.safety.circular124.Circular124.article;

import java.time.Month;
import java.time.MonthDay;
import vn.toandan.law.Provision;
import vn.toandan.safety.EvaluationWindow;
import vn.toandan.unit.UnitKind;

/**
 * Article 8 clause 2: the days whose events count. Both ends are read as included. A school follows the calendar here, not its
 * school year.
 */
final class Article8 {

    private static final Provision CLAUSE_2 = article(8).clause(2);

    private static final EvaluationWindow RESIDENTIAL_AREA =
            new EvaluationWindow(MonthDay.of(Month.NOVEMBER, 1), MonthDay.of(Month.OCTOBER, 31), CLAUSE_2);

    private static final EvaluationWindow OTHERS =
            new EvaluationWindow(MonthDay.of(Month.NOVEMBER, 16), MonthDay.of(Month.NOVEMBER, 15), CLAUSE_2);

    private Article8() {}

    static EvaluationWindow window(UnitKind kind) {
        return kind == UnitKind.RESIDENTIAL_AREA ? RESIDENTIAL_AREA : OTHERS;
    }
}
