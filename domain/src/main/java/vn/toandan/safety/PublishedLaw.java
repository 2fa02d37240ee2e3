package vn.toandan.safety;

import com.google.common.collect.Range;
import java.time.LocalDate;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.safety.circular124.Circular124;
import vn.toandan.safety.circular23.Circular23;

/**
 * Published law ("văn bản đã ban hành"): the national texts on the standard as a person may know them on a day; as opposed to the
 * {@link SafetyStandard} that follows from them. Here is where an amendment is added, one edition line at the end. Nothing above it is ever
 * edited.
 */
public final class PublishedLaw {

    /** The last day up to which we followed what was published: what is asked "as known" is asked as known on a day. */
    public static final LocalDate FOLLOWED_UNTIL = LocalDate.of(2026, 7, 31);

    /** 23/2012: its first day in force was not read; the day it was issued stands for it. 48/2025: its first day is inferred. */
    private static final EffectiveDated<RuleSet> EDITIONS = EffectiveDated.<RuleSet>nothing()
            .adding(new Edition<>(
                    Range.atLeast(Circular23.INSTRUMENT.issued()),
                    Circular23.INSTRUMENT.issued(),
                    Circular23.INSTRUMENT,
                    Circular23.RULES))
            .adding(new Edition<>(
                    Range.atLeast(LocalDate.of(2022, 2, 10)),
                    Circular124.INSTRUMENT.issued(),
                    Circular124.INSTRUMENT,
                    Circular124.AS_ISSUED))
            .adding(new Edition<>(
                    Range.atLeast(LocalDate.of(2025, 7, 1)),
                    Circular124.AMENDED_BY.issued(),
                    Circular124.AMENDED_BY,
                    Circular124.TWO_LEVELS));

    private final EffectiveDated<RuleSet> editions;

    private PublishedLaw(EffectiveDated<RuleSet> editions) {
        this.editions = editions;
    }

    /** The law as it could be known on that day. */
    public static PublishedLaw asKnownOn(LocalDate day) {
        return new PublishedLaw(EDITIONS.asKnownOn(day));
    }

    /** The standard "An toàn về an ninh, trật tự", made anew each time; before the first text was known, nothing is in force in it. */
    public SafetyStandard safetyStandard() {
        return SafetyStandard.of(editions);
    }
}
