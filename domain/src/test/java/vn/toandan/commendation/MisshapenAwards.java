package vn.toandan.commendation;

import static vn.toandan.commendation.Nominations.IN_AUGUST;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Requests about awards that no validator lets through: the core has to refuse each alone. */
public final class MisshapenAwards {

    private static final AwardDecision DECISION = Awards.decision("88/QĐ-UBND", IN_AUGUST);

    private MisshapenAwards() {}

    public static ImmutableList<AwardNomination> awards() {
        return ImmutableList.of(awarding("", Optional.empty()), awarding(" ", Optional.of("12/QĐ-UBND")));
    }

    public static ImmutableList<RevokeAward> revocations() {
        return ImmutableList.of(revoking(" ", "kết luận 5/KL"), revoking("DN-01", ""), revoking("DN-01", " "));
    }

    private static AwardNomination awarding(String nomination, Optional<String> restingOn) {
        return new AwardNomination(
                nomination, DECISION, Optional.empty(), Optional.empty(), restingOn, IN_AUGUST.plusMonths(1));
    }

    private static RevokeAward revoking(String nomination, String finding) {
        return new RevokeAward(nomination, DECISION, RevocationGround.FRAUD, finding, IN_AUGUST.plusMonths(1));
    }
}
