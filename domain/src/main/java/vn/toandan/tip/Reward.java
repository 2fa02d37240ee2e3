package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Reward ("diện xét thưởng"): what keeps a tip of value away from a reward for tips; as opposed to how much one pays, which
 * {@link RewardScheme}s cap, and to commendation, which is another matter and other money. R7 stands here: a tip that was not lawfully
 * collected keeps its level.
 */
final class Reward {

    private Reward() {}

    /** Everything that keeps it away; nothing of a tip that may be rewarded, as far as the tip goes. */
    static ImmutableList<Sentence> obstacles(TipFinding finding, Optional<LocalDate> receivedOn) {
        ImmutableList.Builder<Sentence> obstacles = ImmutableList.builder();
        if (finding.lawfullyCollected().isEmpty()) {
            obstacles.add(Sentence.of("tip/value:reward.lawful_unknown"));
        } else if (!finding.lawfullyCollected().get()) {
            obstacles.add(unlawful(receivedOn));
        }
        if (finding.channel().isEmpty()) {
            obstacles.add(Sentence.of("tip/value:reward.channel_unknown"));
        } else if (!mayReward(finding.channel().get())) {
            obstacles.add(Sentence.of(
                    "tip/value:reward.channel." + finding.channel().get().code()));
        }
        return obstacles.build();
    }

    /** Whether nothing keeps it away. */
    static boolean isOpen(TipFinding finding) {
        return finding.lawfullyCollected().orElse(false)
                && finding.channel().map(Reward::mayReward).orElse(false);
    }

    /** R7: legal review instead of a reward. */
    static Sentence unlawful(Optional<LocalDate> receivedOn) {
        Ground ground = ValueTexts.LAWFULLY_COLLECTED;
        return Sentence.of(
                "tip/value:reward.unlawful",
                Sentence.of(
                        ground.bound(receivedOn) ? "tip/value:cited.ground" : "tip/value:cited.compare",
                        ground.words()));
    }

    private static boolean mayReward(Channel channel) {
        return switch (channel) {
            case IN_PERSON, PHONE, POST, MAILBOX, WEB, APP -> true;
            case MEDIA, STAFF -> false;
        };
    }
}
