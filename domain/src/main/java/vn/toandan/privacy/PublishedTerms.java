package vn.toandan.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.OptionalInt;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.Sureness;

/**
 * The terms as published ("các thời hạn theo quy định"), a kind a row; an amendment is one more edition. All were read in summaries of the decree.
 *
 * <p>Our reading where these are silent: days are days of the calendar, counted from the day after the request came in and not moved where they end on a day off; hours run on
 * through days off.
 */
public final class PublishedTerms {

    private static final ImmutableList<RequestTerm> ANSWERING_SINCE_2026 = ImmutableList.of(
            row(RequestKind.VIEW, 10, 15, OptionalInt.of(10)),
            row(RequestKind.CORRECT, 10, 15, OptionalInt.of(10)),
            row(RequestKind.COPY, 10, 15, OptionalInt.of(10)),
            row(RequestKind.DELETE, 20, 30, OptionalInt.of(20)),
            row(RequestKind.WITHDRAW, 15, 20, OptionalInt.of(15)),
            row(RequestKind.RESTRICT, 15, 20, OptionalInt.of(15)),
            row(RequestKind.OBJECT, 15, 20, OptionalInt.of(15)),
            row(RequestKind.PROTECT, 15, 15, OptionalInt.empty()));

    private static final PrivacyTerms SINCE_2026 =
            new PrivacyTerms(2, ANSWERING_SINCE_2026, PrivacyTexts.CLOCKS, 72, PrivacyTexts.BREACHES, Sureness.SUMMARY);

    private static final EffectiveDated<PrivacyTerms> ALL = EffectiveDated.<PrivacyTerms>nothing()
            .adding(new Edition<>(
                    Range.atLeast(PrivacyTexts.IN_FORCE),
                    PrivacyTexts.DECREE.issued(),
                    PrivacyTexts.DECREE,
                    SINCE_2026));

    private PublishedTerms() {}

    /** The table that could be known on that day. */
    public static EffectiveDated<PrivacyTerms> asKnownOn(LocalDate day) {
        return ALL.asKnownOn(day);
    }

    private static RequestTerm row(RequestKind kind, int days, int withProcessor, OptionalInt longer) {
        return new RequestTerm(kind, days, withProcessor, longer, PrivacyTexts.CLOCKS, Sureness.SUMMARY);
    }
}
