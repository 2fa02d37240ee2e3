package vn.toandan.judging;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.Facts;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** A residential area and its year 2024, for tests; most of its facts are left open. */
public final class Thon1 {

    public static final SafetyStandard STANDARD =
            PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();
    public static final NamedUnit UNIT = new NamedUnit("16231-01", UnitKind.RESIDENTIAL_AREA, "Thôn 1");
    public static final UnitYear YEAR_2024 = new UnitYear("16231-01", 2024);
    public static final LocalDate DECIDED_ON = LocalDate.of(2024, 11, 14);

    private Thon1() {}

    /** What is stated where so many crimes happened. */
    public static FiledSheet withCrimes(long crimes) {
        return FiledSheet.of(UNIT, sheet(crimes));
    }

    /** The same of another unit. */
    public static FiledSheet withCrimes(long crimes, String unitCode, int year) {
        FiledSheet like = withCrimes(crimes);
        return new FiledSheet(
                new NamedUnit(unitCode, UnitKind.RESIDENTIAL_AREA, "Thôn 1"), year, like.cells(), like.sources());
    }

    public static Judgement judged(long crimes) {
        return judged(crimes, Optional.empty());
    }

    public static Judgement judged(long crimes, Optional<SheetVersion.Id> filed) {
        return Judgement.of(UNIT, STANDARD.assess(sheet(crimes), DECIDED_ON), STANDARD, DECIDED_ON, filed);
    }

    /** Judged with what was known on that day. */
    public static Judgement judged(long crimes, LocalDate knownOn) {
        return Judgement.of(UNIT, STANDARD.assess(sheet(crimes), DECIDED_ON), STANDARD, knownOn, Optional.empty());
    }

    public static SourceFile file(int number) {
        return new SourceFile("phieu-" + number + ".csv", Strings.padStart(Integer.toHexString(number), 64, '0'));
    }

    private static FactSheet sheet(long crimes) {
        return STANDARD.sheet(UnitKind.RESIDENTIAL_AREA, 2024)
                .with(Facts.HOUSEHOLDS_RESIDENT, 120)
                .with(Facts.HOUSEHOLDS_REGISTERED, 118)
                .with(Facts.REGISTRATION_DATE, LocalDate.of(2024, 2, 15))
                .withNone(Facts.PARTY_RESOLUTION_DATE)
                .with(Facts.RULES_IMPLEMENTED, true)
                .with(Facts.SECURITY_FORCE_RATING, "good")
                .with(Facts.CRIMES, crimes)
                .withNotComparable(Facts.CRIMES_LAST_YEAR)
                .from(Facts.CRIMES, FactSheet.Source.of("12/BC-CAX", "Công an xã Mậu Lâm"))
                .from(Facts.RULES_IMPLEMENTED, FactSheet.Source.of("", "Đảng ủy xã\tMậu Lâm"))
                .build()
                .orElseThrow();
    }
}
