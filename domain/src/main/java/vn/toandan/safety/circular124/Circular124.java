package vn.toandan.safety.circular124;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.RuleSet;
import vn.toandan.unit.UnitKind;

/**
 * Circular 124/2021/TT-BCA put together, as opposed to its single articles: as issued, and as amended by Circular 48/2025/TT-BCA when the district level ended (the
 * same criteria, other recipients and authorities).
 */
public final class Circular124 {

    public static final Instrument INSTRUMENT = Instrument.of("124/2021/TT-BCA", LocalDate.of(2021, 12, 28));

    /** Its issue date is recalled, its first day in force inferred: neither was read. */
    public static final Instrument AMENDED_BY = Instrument.of("48/2025/TT-BCA", LocalDate.of(2025, 6, 30));

    public static final RuleSet AS_ISSUED =
            new RuleSet("ATANTT-2021", ImmutableList.of(INSTRUMENT), true, rules(Articles9And10.Levels.THREE_LEVELS));

    public static final RuleSet TWO_LEVELS = new RuleSet(
            "ATANTT-2021-2CAP",
            ImmutableList.of(INSTRUMENT, AMENDED_BY),
            true,
            rules(Articles9And10.Levels.TWO_LEVELS));

    private Circular124() {}

    static Provision article(int number) {
        return Provision.article(INSTRUMENT, number);
    }

    private static ImmutableMap<UnitKind, RuleSet.Rules> rules(Articles9And10.Levels levels) {
        return Maps.toMap(
                Arrays.asList(UnitKind.values()),
                kind -> new RuleSet.Rules(
                        Article1.scope(kind),
                        criteria(kind),
                        Optional.of(Article8.window(kind)),
                        Articles9And10.decidedBefore(kind),
                        Optional.of(Articles9And10.procedure(kind, levels))));
    }

    private static ImmutableList<Criterion> criteria(UnitKind kind) {
        return switch (kind) {
            case RESIDENTIAL_AREA -> Article4.criteria();
            case COMMUNE -> Article5.criteria();
            case AGENCY, ENTERPRISE -> Article6.criteria();
            case SCHOOL -> Article7.criteria();
        };
    }
}
