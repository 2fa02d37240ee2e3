package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;
import vn.toandan.law.Ratio;
import vn.toandan.tip.RewardScheme.Cap;

/**
 * Reward schemes over time ("các chế độ thưởng tin báo"): which there were on a day; as opposed to one {@link RewardScheme}. A locality's
 * tariff is one more scheme, added as data; a draft is none.
 *
 * <p>Of these texts only summaries were seen. The days on which the decree and the older decision were issued are recalled; that of the
 * newer one is not known, so that the first day on which it binds stands for it. No command pays: an office that keeps a till asks here by
 * the day of its decision.
 */
public final class RewardSchemes {

    private static final Instrument TRAFFIC = Instrument.of("176/2024/NĐ-CP", LocalDate.of(2024, 12, 30));
    private static final Instrument FUND_BEFORE = Instrument.of("04/2019/QĐ-TTg", LocalDate.of(2019, 1, 18));
    private static final Instrument FUND = Instrument.of("07/2026/QĐ-TTg", LocalDate.of(2026, 3, 1));
    private static final Instrument VINH_PHUC = Instrument.of("2896/QĐ-UBND", LocalDate.of(2021, 10, 19));
    private static final LocalDate FUND_BINDS = LocalDate.of(2026, 3, 1);

    /** A tenth of the fine, at most 5 million đồng a case. */
    private static final EffectiveDated<RewardScheme> ROAD_SAFETY = from(
            LocalDate.of(2025, 1, 1),
            scheme(
                    "traffic",
                    TRAFFIC,
                    Optional.of(Provision.article(TRAFFIC, 7).clause(3)),
                    new Cap("case", Optional.of(new Ratio(1, 10)), 5_000_000)));

    /**
     * 5 and 20 million đồng, from 01/03/2026 on 20 and 50. On which day the older decision began to bind was not read: that it did from the
     * year after that of its number is our reading.
     */
    private static final EffectiveDated<RewardScheme> CRIME_PREVENTION = EffectiveDated.<RewardScheme>nothing()
            .adding(new Edition<>(
                    Range.closedOpen(LocalDate.of(2020, 1, 1), FUND_BINDS),
                    FUND_BEFORE.issued(),
                    FUND_BEFORE,
                    fund(FUND_BEFORE, 5_000_000, 20_000_000)))
            .adding(new Edition<>(Range.atLeast(FUND_BINDS), FUND.issued(), FUND, fund(FUND, 20_000_000, 50_000_000)));

    /** One province's two tiers: 1 million đồng a tip, 2 million where provincial police find it of high value. */
    private static final EffectiveDated<RewardScheme> IN_VINH_PHUC = from(
            VINH_PHUC.issued(),
            scheme(
                    "vinh_phuc",
                    VINH_PHUC,
                    Optional.empty(),
                    new Cap("tip", Optional.empty(), 1_000_000),
                    new Cap("tip_of_high_value", Optional.empty(), 2_000_000)));

    private static final RewardSchemes PUBLISHED =
            new RewardSchemes(ImmutableList.of(ROAD_SAFETY, CRIME_PREVENTION, IN_VINH_PHUC));

    private final ImmutableList<EffectiveDated<RewardScheme>> schemes;

    private RewardSchemes(ImmutableList<EffectiveDated<RewardScheme>> schemes) {
        this.schemes = schemes;
    }

    /** Those that are known to us; what other localities pay is not. */
    public static RewardSchemes published() {
        return PUBLISHED;
    }

    /** These and a locality's. */
    public RewardSchemes adding(EffectiveDated<RewardScheme> local) {
        return new RewardSchemes(ImmutableList.<EffectiveDated<RewardScheme>>builder()
                .addAll(schemes)
                .add(local)
                .build());
    }

    /** Those in force on a day. */
    public ImmutableList<RewardScheme> on(LocalDate day) {
        return schemes.stream()
                .flatMap(scheme -> scheme.on(day).stream())
                .map(Edition::rules)
                .collect(ImmutableList.toImmutableList());
    }

    /** The scheme with that id, if it was in force on the day. */
    public Optional<RewardScheme> on(LocalDate day, String id) {
        return on(day).stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    private static EffectiveDated<RewardScheme> from(LocalDate first, RewardScheme scheme) {
        Instrument text = scheme.text();
        return EffectiveDated.<RewardScheme>nothing()
                .adding(new Edition<>(Range.atLeast(first), text.issued(), text, scheme));
    }

    private static RewardScheme fund(Instrument text, long person, long collective) {
        return scheme(
                "crime_prevention_fund",
                text,
                Optional.empty(),
                new Cap("person", Optional.empty(), person),
                new Cap("collective", Optional.empty(), collective));
    }

    private static RewardScheme scheme(String id, Instrument text, Optional<Provision> place, Cap... caps) {
        return new RewardScheme(id, text, place, ImmutableList.copyOf(caps));
    }
}
