package vn.toandan.commendation;

import vn.toandan.tip.TipId;

/**
 * Identifier of an achievement that a register shows ("mã thành tích"): {@code tip:T-0001} for what the giver of a tip did,
 * {@code model:MH-01/2025} for what a model's people did up to a year's review; as opposed to one that an office chose itself. A nomination
 * that carries it answers the proposal.
 */
public record AchievementId(String text) {

    static AchievementId of(TipId tip) {
        return new AchievementId("tip:" + tip.text());
    }

    /** A model that is found effective again in another year is another achievement. */
    static AchievementId of(String model, int year) {
        return new AchievementId("model:" + model + "/" + year);
    }
}
