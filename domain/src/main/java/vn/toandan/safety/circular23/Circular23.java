package vn.toandan.safety.circular23;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;
import vn.toandan.safety.EvaluationWindow;
import vn.toandan.safety.RuleSet;
import vn.toandan.safety.Scope;
import vn.toandan.safety.circular124.Circular124;
import vn.toandan.unit.UnitKind;

/** Circular 23/2012/TT-BCA, as opposed to its successor, as far as it is known. Articles 5 to 8 hold criteria that we know only in part; Article 9 clause 2 holds the windows. */
public final class Circular23 {

    public static final Instrument INSTRUMENT = Instrument.of("23/2012/TT-BCA", LocalDate.of(2012, 4, 27));

    public static final RuleSet RULES = new RuleSet(
            "ATANTT-2012",
            ImmutableList.of(INSTRUMENT),
            false,
            Maps.toMap(Arrays.asList(UnitKind.values()), Circular23::rules));

    private Circular23() {}

    private static RuleSet.Rules rules(UnitKind kind) {
        return new RuleSet.Rules(
                Scope.everyUnit(criteriaOf(kind)),
                ImmutableList.of(),
                window(kind),
                decidedBefore(kind),
                Optional.empty());
    }

    private static Provision criteriaOf(UnitKind kind) {
        return Provision.article(
                INSTRUMENT,
                switch (kind) {
                    case RESIDENTIAL_AREA -> 5;
                    case COMMUNE -> 6;
                    case AGENCY, ENTERPRISE -> 7;
                    case SCHOOL -> 8;
                });
    }

    /** Art. 9.2: a school is judged from one year-end review to the next, on no fixed day. */
    private static Optional<EvaluationWindow> window(UnitKind kind) {
        Provision windows = Provision.article(INSTRUMENT, 9).clause(2);
        return switch (kind) {
            case RESIDENTIAL_AREA -> Optional.of(yearEnding(MonthDay.of(Month.OCTOBER, 31), windows));
            case COMMUNE, AGENCY, ENTERPRISE -> Optional.of(yearEnding(MonthDay.of(Month.NOVEMBER, 30), windows));
            case SCHOOL -> Optional.empty();
        };
    }

    private static EvaluationWindow yearEnding(MonthDay day, Provision windows) {
        return new EvaluationWindow(day, day, windows);
    }

    /** Its own deadline was not read; the later circular's stands for it where a file names no decision date. */
    private static MonthDay decidedBefore(UnitKind kind) {
        return Circular124.AS_ISSUED.of(kind).decidedBefore();
    }
}
