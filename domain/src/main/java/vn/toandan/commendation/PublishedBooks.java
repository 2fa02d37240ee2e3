package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;

/**
 * The rule books of the times ("văn bản về thi đua, khen thưởng đã ban hành"), to which an amendment is added at the end; nothing above it
 * is edited. Of Law 06/2026/QH16 only summaries and a draft were seen: what they leave alone is taken to stand.
 */
final class PublishedBooks {

    private static final RuleBook OF_2024 =
            new RuleBook("TDKT-2024", ImmutableList.of(Texts.LAW, Texts.DECREE_98), "holds_compared");

    private static final RuleBook OF_2025 = new RuleBook("TDKT-2025", ImmutableList.of(Texts.LAW, Texts.DECREE_152));

    private static final RuleBook OF_2026 =
            new RuleBook("TDKT-2026", ImmutableList.of(Texts.LAW, Texts.LAW_AMENDING, Texts.DECREE_152), "law_2026");

    static final EffectiveDated<RuleBook> EDITIONS = EffectiveDated.<RuleBook>nothing()
            .adding(new Edition<>(Range.atLeast(Texts.LAW_FROM), Texts.LAW.issued(), Texts.LAW, OF_2024))
            .adding(new Edition<>(
                    Range.atLeast(Texts.DECREE_152_FROM), Texts.DECREE_152.issued(), Texts.DECREE_152, OF_2025))
            .adding(new Edition<>(
                    Range.atLeast(Texts.LAW_AMENDED_FROM), Texts.LAW_AMENDING.issued(), Texts.LAW_AMENDING, OF_2026));

    private PublishedBooks() {}

    /**
     * The day whose texts a nomination follows: that of the decision, but a dossier received before the amendment of 2026 keeps those of
     * the time before. Where no day is known, the newest.
     */
    static LocalDate lawOf(Nomination nomination) {
        LocalDate received = nomination.day(NominationFact.RECEIVED_ON).orElse(Texts.LAW_AMENDED_FROM);
        LocalDate decided = nomination.day(NominationFact.DECIDED_ON).orElse(received);
        return keepsOldLaw(nomination) ? Texts.LAW_AMENDED_FROM.minusDays(1) : decided;
    }

    /** Unless the new law is more favourable, which cannot be told from what was seen of it. */
    static boolean keepsOldLaw(Nomination nomination) {
        return nomination
                        .day(NominationFact.DECIDED_ON)
                        .filter(decided -> !decided.isBefore(Texts.LAW_AMENDED_FROM))
                        .isPresent()
                && nomination
                        .day(NominationFact.RECEIVED_ON)
                        .filter(received -> received.isBefore(Texts.LAW_AMENDED_FROM))
                        .isPresent();
    }
}
